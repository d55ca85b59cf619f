-- Who takes part in sessions: enrolments, the waiting list, and offers of places that became free.
alter table training.training_session
  add column admission text collate "C" not null default 'FIRST_COME' check (admission in ('FIRST_COME', 'BY_PROVIDER')),
  -- Places that somebody has or that are offered to somebody, and how many wait: as `places_kept` keeps them.
  add column taken integer not null default 0,
  add column waiting integer not null default 0;

create table training.enrolment (
  id text collate "C" primary key,
  training_session_id text collate "C" not null,
  person_id text collate "C" not null references network.person (id),
  -- Whom the person works for in the session; null for nobody.
  organization_id text collate "C" references network.organization (id),
  status text collate "C" not null
    check (status in ('REQUESTED', 'ACCEPTED', 'WAITLISTED', 'REFUSED', 'WITHDRAWN', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')),
  requested_at timestamptz not null default clock_timestamp(),
  -- After the last day on which people enrol by themselves.
  is_late boolean not null default false,
  -- Accepted above the capacity, on purpose.
  beyond_capacity boolean not null default false,
  -- From when to when the person was on the waiting list: its order, and its history.
  waits_from timestamptz,
  waits_until timestamptz check (waits_until >= waits_from),
  -- Why it ended, where it did.
  end_cause text collate "C" check (end_cause in ('PERSON', 'ORGANIZATION', 'PROVIDER', 'OFFER_DECLINED', 'OFFER_EXPIRED', 'SESSION_OVER')),
  end_reason text,
  -- Minutes really attended, once attendance is settled.
  attended_minutes integer check (attended_minutes >= 0),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (training_session_id, demonstration) references training.training_session (id, demonstration),
  unique (id, training_session_id),
  check ((status in ('REFUSED', 'WITHDRAWN')) = (end_cause is not null)),
  check (status <> 'WAITLISTED' or (waits_from is not null and waits_until is null))
);
create unique index enrolment_once on training.enrolment (training_session_id, person_id) where status not in ('REFUSED', 'WITHDRAWN');
create index on training.enrolment (training_session_id, waits_from, id);
create index on training.enrolment (training_session_id, requested_at, id);
create index on training.enrolment (person_id, requested_at, id);
create index on training.enrolment (organization_id, requested_at, id);
create trigger demonstration_apart before insert or update of person_id, organization_id on training.enrolment
  for each row execute function network.keep_apart('person_id', 'person', 'organization_id', 'organization');

-- A place that became free, offered to whoever waits longest, until it is answered or runs out.
create table training.enrolment_offer (
  id text collate "C" primary key,
  enrolment_id text collate "C" not null,
  training_session_id text collate "C" not null,
  -- Of the link in the letter, by which it is answered without signing in.
  secret_hash text collate "C" not null unique,
  status text collate "C" not null default 'OPEN' check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
  made_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null check (expires_at > made_at),
  answered_at timestamptz,
  foreign key (enrolment_id, training_session_id) references training.enrolment (id, training_session_id) on delete cascade,
  check ((status = 'OPEN') = (answered_at is null))
);
create unique index enrolment_offer_one_open on training.enrolment_offer (enrolment_id) where status = 'OPEN';
create index on training.enrolment_offer (enrolment_id, made_at);
create index on training.enrolment_offer (training_session_id) where status = 'OPEN';

-- What became of an enrolment, in its order: only ever added to.
create table training.enrolment_step (
  enrolment_id text collate "C" not null references training.enrolment (id) on delete cascade,
  number integer not null,
  at timestamptz not null default clock_timestamp(),
  kind text collate "C" not null check (kind in ('REQUESTED', 'ACCEPTED', 'WAITLISTED', 'OFFERED', 'OFFER_DECLINED', 'OFFER_EXPIRED',
    'REFUSED', 'WITHDRAWN', 'ABSENCE_ANNOUNCED', 'SETTLED')),
  side text collate "C" not null check (side in ('PERSON', 'ORGANIZATION', 'PROVIDER', 'SYSTEM')),
  primary key (enrolment_id, number)
);

-- Half-days that somebody said beforehand they would miss.
create table training.absence (
  enrolment_id text collate "C" not null references training.enrolment (id) on delete cascade,
  half_day_id text collate "C" not null references training.half_day (id) on delete cascade,
  reason text not null,
  announced_at timestamptz not null default clock_timestamp(),
  primary key (enrolment_id, half_day_id)
);
create index on training.absence (half_day_id);

-- Several enrolments asked for together, and what came of each.
create table training.enrolment_request (
  id text collate "C" primary key,
  training_session_id text collate "C" not null references training.training_session (id) on delete cascade,
  requested_at timestamptz not null default now()
);
create index on training.enrolment_request (training_session_id);
create table training.enrolment_result (
  enrolment_request_id text collate "C" not null references training.enrolment_request (id) on delete cascade,
  place smallint not null,
  person_id text collate "C" not null,
  enrolment_id text collate "C" references training.enrolment (id) on delete cascade,
  refusal text collate "C" check (refusal in ('NOT_FOUND', 'ALREADY_ENROLLED')),
  primary key (enrolment_request_id, place),
  check ((enrolment_id is null) = (refusal is not null))
);
create index on training.enrolment_result (enrolment_id);

-- Counts the places of sessions, and refuses one more than there are. Whoever writes has locked the session.
create function training.count_places(sessions text[]) returns void language plpgsql as $$
declare
  over text;
begin
  with counted as (
    select n.id,
      (select count(*) from training.enrolment e where e.training_session_id = n.id
        and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT'))
      + (select count(*) from training.enrolment_offer o where o.training_session_id = n.id and o.status = 'OPEN') as taken,
      (select count(*) from training.enrolment e where e.training_session_id = n.id and e.status = 'WAITLISTED') as waiting,
      (select count(*) from training.enrolment e where e.training_session_id = n.id and e.beyond_capacity
        and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as beyond
    from (select distinct u.id from unnest(sessions) u(id)) n
  ), before as (
    select s.id, s.taken, s.capacity from training.training_session s where s.id = any(sessions)
  ), written as (
    update training.training_session s set taken = c.taken, waiting = c.waiting from counted c
    where s.id = c.id and (s.taken, s.waiting) is distinct from (c.taken::int, c.waiting::int)
  )
  -- A capacity that was lowered evicts nobody; it only lets nobody else in.
  select c.id into over from counted c join before b on b.id = c.id where c.taken > b.taken and c.taken - c.beyond > b.capacity limit 1;
  if over is not null then
    raise exception 'No place is left in session %', over using errcode = 'check_violation', constraint = 'places_kept';
  end if;
end $$;

create function training.places_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform training.count_places(array(select distinct o.training_session_id from gone o));
  else
    perform training.count_places(array(select distinct n.training_session_id from made n));
  end if;
  return null;
end $$;
create trigger enrolment_made after insert on training.enrolment referencing new table as made
  for each statement execute function training.places_kept();
create trigger enrolment_changed after update on training.enrolment referencing new table as made
  for each statement execute function training.places_kept();
create trigger enrolment_gone after delete on training.enrolment referencing old table as gone
  for each statement execute function training.places_kept();
create trigger offer_made after insert on training.enrolment_offer referencing new table as made
  for each statement execute function training.places_kept();
create trigger offer_changed after update on training.enrolment_offer referencing new table as made
  for each statement execute function training.places_kept();
create trigger offer_gone after delete on training.enrolment_offer referencing old table as gone
  for each statement execute function training.places_kept();

create view training.kept_differences as
  select 'training.training_session' as list, 'WRONG' as problem, s.id
  from training.training_session s
  cross join lateral (select count(*) filter (where e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as accepted,
    count(*) filter (where e.status = 'WAITLISTED') as waiting from training.enrolment e where e.training_session_id = s.id) c
  cross join lateral (select count(*) as offered from training.enrolment_offer o where o.training_session_id = s.id and o.status = 'OPEN') o
  where (s.taken, s.waiting) is distinct from ((c.accepted + o.offered)::int, c.waiting::int);

call changes.tell_of('training');
