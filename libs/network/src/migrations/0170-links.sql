-- What led from one record of the network to another, for whoever follows it: from an agreement to those whom it binds, from a
-- meeting to what it decided. `on_day` is when, as precise as the source, or null where none tells; `until_day` when that ended.
create view network.link (from_id, to_id, kind, on_day, until_day) as
  select s.agreement_id, s.organization_id, 'COMMITMENT' collate "C", coalesce(s.entered_into_force_on, s.signed_on)::text, coalesce(w.effective_on, a.ended_on)::text
    from network.signature s join network.agreement a on a.id = s.agreement_id left join network.withdrawal w on w.signature_id = s.id
    where s.organization_id is not null
  union all
  select s.agreement_id, s.slot_id, 'COMMITMENT', coalesce(s.entered_into_force_on, s.signed_on)::text, coalesce(w.effective_on, a.ended_on)::text
    from network.signature s join network.agreement a on a.id = s.agreement_id left join network.withdrawal w on w.signature_id = s.id
    where s.slot_id is not null
  union all
  select s.id, s.organization_id, 'IDENTIFICATION', (select (i.recorded_at at time zone 'Europe/Paris')::date::text from network.slot_identification i
      where i.slot_id = s.id order by i.id desc limit 1), null
    from network.slot s where s.organization_id is not null
  union all
  select a.supersedes_id, a.id, 'SUCCESSION', coalesce(a.in_force_on, a.signed_on)::text, null from network.agreement a where a.supersedes_id is not null
  union all
  select s.organization_id, w.id, 'WITHDRAWAL', w.effective_on::text, null from network.withdrawal w join network.signature s on s.id = w.signature_id
    where s.organization_id is not null
  union all
  select s.slot_id, w.id, 'WITHDRAWAL', w.effective_on::text, null from network.withdrawal w join network.signature s on s.id = w.signature_id
    where s.slot_id is not null
  union all
  select m.id, m.organization_id, 'JOINING', m.happened_on::text, null from network.membership_fact m where m.event = 'JOINED'
  union all
  select m.organization_id, m.id, 'LEAVING', m.happened_on::text, null from network.membership_fact m where m.event = 'LEFT'
  union all
  select h.giver_id, h.id, 'HANDOVER', h.handed_on::text, null from network.stewardship h
  union all
  select h.id, h.taker_id, 'HANDOVER', h.handed_on::text, null from network.stewardship h where h.taker_id is not null
  union all
  select g.organization_id, g.id, 'GRANT', coalesce(g.awarded_on, g.requested_on)::text, null from network.grant_award g
  union all
  select b.organization_id, b.id, 'GOVERNING_BODY', b.created_on::text, null from network.governing_body b where b.organization_id is not null
  union all
  select m.governing_body_id, m.id, 'MANDATE', m.valid_from::text, nullif(m.valid_to, 'infinity')::text from network.mandate m
  union all
  select m.organization_id, m.id, 'MANDATE', m.valid_from::text, nullif(m.valid_to, 'infinity')::text from network.mandate m where m.organization_id is not null
  union all
  select m.governing_body_id, m.id, 'MEETING', m.scheduled_on::text, null from network.meeting m
  union all
  select d.meeting_id, d.id, 'DECISION', d.decided_on::text, null from network.decision d where d.meeting_id is not null
  union all
  select d.governing_body_id, d.id, 'DECISION', d.decided_on::text, null from network.decision d where d.meeting_id is null
  union all
  select f.decision_id, f.id, 'FEE_SCALE', f.valid_from::text, nullif(f.valid_to, 'infinity')::text from network.fee_scale f where f.decision_id is not null
  union all
  select c.fee_scale_id, c.id, 'DUES_CALL', c.issued_on::text, null from network.dues_call c where c.issued_on is not null
  union all
  select d.dues_call_id, d.id, 'DUE', d.issued_on::text, null from network.due d where d.issued_on is not null
  union all
  select d.organization_id, d.id, 'DUE', d.issued_on::text, null from network.due d where d.issued_on is not null
  union all
  select p.due_id, p.id, 'PAYMENT', p.received_on::text, v.reversed_on::text
    from network.payment p left join network.payment_reversal v on v.payment_id = p.id
  union all
  select r.payment_id, r.id, 'RECEIPT', r.issued_on::text, null from network.receipt r;

create index on network.fee_scale (decision_id);
create index on network.dues_call (fee_scale_id);
