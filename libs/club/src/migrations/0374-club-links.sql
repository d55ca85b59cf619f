-- What led from one record to another, as in network.link: from a training to the club, to workstreams, to what came of them and to its reuse.
create view club.link (from_id, to_id, kind, on_day, until_day) as
  select c.id, m.id, 'CLUB_MEMBERSHIP' collate "C", m.valid_from::text, nullif(m.valid_to, 'infinity')::text
    from training.certificate c join club.club_membership m on m.completion_id = c.completion_id
  union all
  select m.completion_id, m.id, 'CLUB_MEMBERSHIP', m.valid_from::text, nullif(m.valid_to, 'infinity')::text
    from club.club_membership m where m.completion_id is not null
      and not exists (select from training.certificate c where c.completion_id = m.completion_id)
  union all
  select m.id, p.workstream_id, 'PARTICIPATION', p.valid_from::text, nullif(p.valid_to, 'infinity')::text
    from club.club_membership m join club.workstream_participant p on p.person_id = m.person_id and m.period @> p.valid_from
  union all
  select p.person_id, p.workstream_id, 'PARTICIPATION', p.valid_from::text, nullif(p.valid_to, 'infinity')::text from club.workstream_participant p
  union all
  select p.organization_id, p.workstream_id, 'PARTNERSHIP', p.valid_from::text, nullif(p.valid_to, 'infinity')::text from club.workstream_partner p
  union all
  select a.id, p.workstream_id, 'PARTNERSHIP', p.valid_from::text, nullif(p.valid_to, 'infinity')::text
    from training.coverage_attestation a join club.workstream_partner p
      on p.organization_id = a.organization_id and p.valid_from >= a.covered_on and p.valid_from < coalesce(a.ended_on, 'infinity')
  union all
  select c.workstream_id, c.id, 'CONTRIBUTION', c.contributed_on::text, null from club.contribution c
  union all
  select c.id, d.id, 'DELIVERABLE', d.delivered_on::text, null
    from club.contribution c join club.deliverable d on d.id = c.subject_id where c.kind = 'DELIVERABLE'
  union all
  select d.workstream_id, d.id, 'DELIVERABLE', d.delivered_on::text, null
    from club.deliverable d where not exists (select from club.contribution c where c.subject_id = d.id and c.kind = 'DELIVERABLE')
  union all
  select d.id, d.item_id, 'ITEM', d.delivered_on::text, null from club.deliverable d
  union all
  select r.id, r.made_id, 'ITEM', r.reused_on::text, null from club.reuse r where r.made_id is not null
  union all
  select r.deliverable_id, r.id, 'REUSE', r.reused_on::text, null from club.reuse r;
