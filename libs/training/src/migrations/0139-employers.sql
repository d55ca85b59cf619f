-- Enrolments for an organization where the person worked neither when they were asked for nor when the session began: written before
-- that was checked, they open somebody's training to managers who have no part in it. They come for nobody.
update training.enrolment e set organization_id = null, version = e.version + 1
from training.training_session s
where s.id = e.training_session_id and e.organization_id is not null and not exists (
  select from network.position p where p.person_id = e.person_id and p.organization_id = e.organization_id
    and (p.period @> (e.requested_at at time zone 'Europe/Paris')::date or (isfinite(s.starts_on) and p.period @> s.starts_on)));
