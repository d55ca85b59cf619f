-- What led from one record to another, as in network.link: from a course to its sessions, and on to what people completed there.
create view training.link (from_id, to_id, kind, on_day, until_day) as
  select c.organization_id, c.id, 'COURSE' collate "C",
      (select min(v.valid_from)::text from training.course_version v where v.course_id = c.id), nullif(c.retired_on, 'infinity')::text
    from training.course c
  union all
  select s.course_id, s.id, 'SESSION', s.starts_on::text, nullif(s.ends_on, s.starts_on)::text from training.training_session s
  union all
  select e.training_session_id, e.id, 'ENROLMENT', (e.requested_at at time zone 'Europe/Paris')::date::text, null from training.enrolment e
  union all
  select e.person_id, e.id, 'ENROLMENT', (e.requested_at at time zone 'Europe/Paris')::date::text, null from training.enrolment e
  union all
  select c.enrolment_id, c.id, 'COMPLETION', c.completed_on::text, null from training.completion c where c.enrolment_id is not null
  union all
  select c.course_id, c.id, 'COMPLETION', c.completed_on::text, null from training.completion c where c.enrolment_id is null and c.course_id is not null
  union all
  select c.person_id, c.id, 'COMPLETION', c.completed_on::text, null from training.completion c where c.enrolment_id is null
  union all
  select c.completion_id, c.id, 'CERTIFICATE', c.issued_on::text, c.ended_on::text from training.certificate c where c.completion_id is not null
  union all
  select c.training_session_id, c.id, 'CERTIFICATE', c.issued_on::text, c.ended_on::text from training.certificate c where c.completion_id is null
  union all
  select c.replaces_id, c.id, 'REPLACEMENT', c.issued_on::text, c.ended_on::text from training.certificate c where c.replaces_id is not null
  union all
  select a.organization_id, a.id, 'TRAINED_TEAM', a.covered_on::text, a.ended_on::text from training.coverage_attestation a
  union all
  select a.replaces_id, a.id, 'REPLACEMENT', a.issued_on::text, a.ended_on::text from training.coverage_attestation a where a.replaces_id is not null
  union all
  select n.organization_id, n.id, 'NEED', n.asked_on::text, null from training.training_need n where n.organization_id is not null
  union all
  select n.id, n.training_session_id, 'ANSWER', null, null from training.training_need n where n.training_session_id is not null
  union all
  select e.training_session_id, e.id, 'EVALUATION', (e.opens_at at time zone 'Europe/Paris')::date::text, (e.closes_at at time zone 'Europe/Paris')::date::text
    from training.evaluation e
  union all
  select a.organization_id, a.id, 'APPROVAL', a.valid_from::text, nullif(a.valid_until, 'infinity')::text from training.provider_approval a
  union all
  select c.course_id, c.id, 'COMPLAINT', c.received_on::text, null from training.complaint c where c.course_id is not null and c.training_session_id is null
  union all
  select c.training_session_id, c.id, 'COMPLAINT', c.received_on::text, null from training.complaint c where c.training_session_id is not null
  union all
  select i.complaint_id, i.id, 'IMPROVEMENT', i.decided_on::text, i.done_on::text from training.improvement_action i where i.complaint_id is not null
  union all
  select l.record_id, e.id, 'EVIDENCE', e.valid_from::text, nullif(e.valid_until, 'infinity')::text
    from training.quality_evidence_link l join training.quality_evidence e on e.id = l.quality_evidence_id where l.record_id is not null;

create index on training.quality_evidence_link (record_id) where record_id is not null;
create index on training.certificate (completion_id);
create index on training.certificate (replaces_id) where replaces_id is not null;
