-- Who at a provider receives what people with a disability, or another need, ask for.
create table training.accommodation_referent (
  organization_id text collate "C" primary key references network.organization (id),
  person_id text collate "C" not null references network.person (id)
);
create index on training.accommodation_referent (person_id);

-- What somebody needs to take part: one request for an enrolment, for as long as it serves.
create table training.accommodation_request (
  id text collate "C" primary key,
  enrolment_id text collate "C" not null unique references training.enrolment (id) on delete cascade,
  need text not null,
  trainers_may_read boolean not null,
  requested_at timestamptz not null default now(),
  answer text,
  answered_at timestamptz,
  demonstration boolean not null default false,
  check ((answer is null) = (answered_at is null))
);

-- Whoever takes no part any more needs nothing any more.
create function training.forget_accommodation() returns trigger language plpgsql as $$
begin
  delete from training.accommodation_request a where a.enrolment_id = new.id;
  return null;
end $$;
create trigger forget_accommodation after update of status on training.enrolment
  for each row when (new.status in ('REFUSED', 'WITHDRAWN')) execute function training.forget_accommodation();

call changes.tell_of('training');
