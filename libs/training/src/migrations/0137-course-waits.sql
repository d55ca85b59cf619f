-- Waiting for any session of a course: whoever waits gets an offer when a place becomes free in one of them.
create table training.course_wait (
  id text collate "C" primary key,
  course_id text collate "C" not null references training.course (id) on delete cascade,
  person_id text collate "C" not null references network.person (id),
  -- For whom the person comes; null for nobody.
  organization_id text collate "C" references network.organization (id),
  -- While a place in one session is offered, none in another is.
  status text collate "C" not null default 'WAITING' check (status in ('WAITING', 'OFFERED', 'PLACED', 'WITHDRAWN')),
  -- Who asked for it.
  side text collate "C" not null check (side in ('PERSON', 'ORGANIZATION', 'PROVIDER')),
  requested_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((status in ('PLACED', 'WITHDRAWN')) = (ended_at is not null))
);
create unique index course_wait_once on training.course_wait (course_id, person_id) where status in ('WAITING', 'OFFERED');
create index on training.course_wait (course_id, requested_at, id);
create index on training.course_wait (person_id, requested_at, id);
create index on training.course_wait (organization_id, requested_at, id);
create index on training.course_wait (requested_at, id);
create trigger demonstration_apart before insert or update of person_id, organization_id on training.course_wait
  for each row execute function network.keep_apart('person_id', 'person', 'organization_id', 'organization');

-- The enrolment by which a place is offered to them; one of a wait is live at a time.
alter table training.enrolment add column course_wait_id text collate "C" references training.course_wait (id) on delete set null;
create unique index enrolment_of_wait on training.enrolment (course_wait_id) where status in ('REQUESTED', 'ACCEPTED', 'WAITLISTED');
create index on training.enrolment (course_wait_id);

-- A place in any session of the course ends the wait; an offer that was let go does not: places in other sessions are offered.
create function training.course_wait_kept() returns trigger language plpgsql as $$
begin
  if new.status = 'ACCEPTED' then
    update training.course_wait w set status = 'PLACED', ended_at = clock_timestamp(), version = w.version + 1
    from training.training_session s
    where s.id = new.training_session_id and w.course_id = s.course_id and w.person_id = new.person_id and w.status in ('WAITING', 'OFFERED');
  elsif new.status in ('WITHDRAWN', 'REFUSED') and new.course_wait_id is not null then
    update training.course_wait w set status = 'WAITING', version = w.version + 1 where w.id = new.course_wait_id and w.status = 'OFFERED';
  end if;
  return null;
end $$;
create trigger course_wait_kept after insert or update of status on training.enrolment
  for each row when (new.status in ('ACCEPTED', 'WITHDRAWN', 'REFUSED')) execute function training.course_wait_kept();

-- Those who wait for any session of its course and could have a place in this one: not who let one go in it or is enrolled in it, not who
-- lacks what the course refuses, and nobody where its provider decides whom to admit.
create function training.waits_for(session text) returns table (id text, requested_at timestamptz)
  language sql stable parallel safe
  begin atomic
    select w.id, w.requested_at from training.training_session s
    join training.course_version v on v.id = s.course_version_id
    join training.course_wait w on w.course_id = s.course_id and w.status = 'WAITING'
    where s.id = session and s.admission = 'FIRST_COME'
      and not exists (select from training.enrolment e where e.training_session_id = s.id and e.person_id = w.person_id
        and (e.course_wait_id = w.id or e.status not in ('REFUSED', 'WITHDRAWN')))
      and not (v.prerequisite_policy = 'REFUSES' and exists (
        select from training.prerequisites_of(v.id, w.person_id, s.starts_on) q where q.state <> 'MET'));
  end;

call changes.tell_of('training');
