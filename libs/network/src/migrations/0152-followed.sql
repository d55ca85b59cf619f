-- What is for everybody.
call changes.follow('Organization', 'network.organization');
call changes.follow('Agreement', 'network.agreement');
call changes.follow('Milestone', 'network.milestone');
call changes.follow('NetworkEvent', 'network.network_event');
call changes.follow('AssertedFigure', 'network.asserted_figure');
call changes.follow('Grant', 'network.grant_award');
call changes.follow('GoverningBody', 'network.governing_body');
call changes.follow('Mandate', 'network.mandate');
call changes.follow('Meeting', 'network.meeting');
call changes.follow('Decision', 'network.decision');

-- What is not: whom their read models let see it.
call changes.follow('Person', 'network.person', $$case when not t.public then changes.keys('staff', 'person:' || t.id) end$$);
call changes.follow('FeeScale', 'network.fee_scale', $$changes.keys('staff')$$);
call changes.follow('DuesCall', 'network.dues_call', $$changes.keys('coordinator', case when t.status <> 'DRAFT' then 'staff' end)$$);
call changes.follow('Due', 'network.due',
  $$changes.keys('coordinator', case when t.issued_on is not null then 'organization:' || t.organization_id end)$$);
