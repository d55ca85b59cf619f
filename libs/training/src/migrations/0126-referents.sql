-- Whoever is named reads what was asked since: of what was asked before, the person decides anew.
alter table training.accommodation_referent add column named_at timestamptz;
update training.accommodation_referent r set named_at = least(now(), (select min(a.requested_at) from training.accommodation_request a
  join training.enrolment e on e.id = a.enrolment_id join training.training_session s on s.id = e.training_session_id
  where s.organization_id = r.organization_id));
alter table training.accommodation_referent alter column named_at set default now(), alter column named_at set not null;

-- Whether the person receives what is asked of the provider at that moment: named by then, and working there today.
create function training.is_referent(organization text, person text, asked timestamptz) returns boolean language sql stable parallel safe
  return exists (select from training.accommodation_referent r join network.position p on p.person_id = r.person_id and p.organization_id = r.organization_id
    where r.organization_id = organization and r.person_id = person and r.named_at <= asked
      and p.valid_from <= (now() at time zone 'Europe/Paris')::date and p.valid_to > (now() at time zone 'Europe/Paris')::date);

call changes.tell_of('training');
