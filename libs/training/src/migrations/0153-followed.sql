-- What is for everybody.
call changes.follow('TrainingRule', 'training.training_rule');

-- What is not: whom their read models let see it. Evaluations are not followed: when one changed would tell when somebody answered.
call changes.follow('Course', 'training.course', $$case when not exists (
    select from training.course_version p where p.course_id = t.id and p.valid_from <= (now() at time zone 'Europe/Paris')::date)
  then changes.keys('coordinator', 'organization:' || t.organization_id) end$$);
call changes.follow_also('Course', 'training.course_version', 'select r.course_id from rows r');

-- Who teaches in a session, as keys.
create function training.trainer_keys(session text) returns text[] language sql stable as $$
  select array(select distinct 'person:' || t.person_id from training.half_day h join training.half_day_trainer t on t.half_day_id = h.id
    where h.training_session_id = session)
$$;
create function training.sessions_of_half_days(half_days text[]) returns setof text language sql stable as
  'select distinct h.training_session_id from training.half_day h where h.id = any(half_days)';

call changes.follow('TrainingSession', 'training.training_session', $$case when t.status = 'DRAFT'
  then changes.keys(variadic training.trainer_keys(t.id) || array['coordinator', 'organization:' || t.organization_id]) end$$);
call changes.follow_also('TrainingSession', 'training.half_day_trainer',
  'select training.sessions_of_half_days(array(select r.half_day_id from rows r))');

call changes.follow('Enrolment', 'training.enrolment', $$changes.keys(variadic training.trainer_keys(t.training_session_id)
  || array['coordinator', 'person:' || t.person_id, 'ORGANIZATION_MANAGER:' || t.organization_id]
  || array(select 'ORGANIZATION_MANAGER:' || s.organization_id from training.training_session s where s.id = t.training_session_id))$$);
call changes.follow_also('Enrolment', 'training.half_day_trainer', $$select e.id from training.enrolment e
  where e.training_session_id in (select training.sessions_of_half_days(array(select r.half_day_id from rows r)))$$);
call changes.follow_also('Enrolment', 'training.training_session',
  'select e.id from training.enrolment e where e.training_session_id in (select r.id from rows r)');

-- Whoever taught in a half-day that is taken out.
call changes.follow_also('TrainingSession', 'training.half_day', 'select r.training_session_id from rows r');
call changes.follow_also('Enrolment', 'training.half_day',
  'select e.id from training.enrolment e where e.training_session_id in (select r.training_session_id from rows r)');

call changes.follow('Certificate', 'training.certificate', $$changes.keys(variadic training.trainer_keys(t.training_session_id)
  || array['coordinator', 'person:' || t.person_id, 'ORGANIZATION_MANAGER:' || t.employer_id, 'ORGANIZATION_MANAGER:' || t.organization_id])$$);
call changes.follow_also('Certificate', 'training.half_day_trainer', $$select c.id from training.certificate c
  where c.training_session_id in (select training.sessions_of_half_days(array(select r.half_day_id from rows r)))$$);

call changes.follow_also('Certificate', 'training.half_day',
  'select c.id from training.certificate c where c.training_session_id in (select r.training_session_id from rows r)');

call changes.follow('TrainingNeed', 'training.training_need', $$changes.keys('coordinator', 'person:' || t.person_id,
  'ORGANIZATION_MANAGER:' || t.organization_id, 'ORGANIZATION_MANAGER:' || t.provider_id,
  case when exists (select from network.position w where w.person_id = t.asked_by and w.organization_id = t.organization_id
    and w.period @> (now() at time zone 'Europe/Paris')::date) then 'person:' || t.asked_by end)$$);
call changes.follow_also('TrainingNeed', 'network.position',
  'select n.id from training.training_need n where n.asked_by in (select r.person_id from rows r)');

call changes.follow('ProviderApproval', 'training.provider_approval',
  $$case when t.kind = 'OTHER' then changes.keys('coordinator', 'organization:' || t.organization_id) end$$);
call changes.follow('EvaluationForm', 'training.evaluation_form',
  $$case when t.organization_id is not null then changes.keys('coordinator', 'organization:' || t.organization_id) end$$);
call changes.follow('TrainerCompetence', 'training.trainer_competence',
  $$changes.keys('coordinator', 'person:' || t.person_id, 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
call changes.follow('CoverageAttestation', 'training.coverage_attestation', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
call changes.follow('AnnualTrainingReturn', 'training.annual_return', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
call changes.follow('QualityProfile', 'training.quality_profile', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
call changes.follow('QualityEvidence', 'training.quality_evidence', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
call changes.follow('Complaint', 'training.complaint', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
call changes.follow('ImprovementAction', 'training.improvement_action', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
call changes.follow('Subcontract', 'training.subcontract', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.organization_id)$$);
