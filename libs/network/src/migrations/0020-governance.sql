-- Who governs: bodies, their colleges with seats, who holds a seat from–to, meetings, decisions and votes.

create table network.governing_body (
  id text collate "C" primary key,
  key text collate "C" not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text collate "C" not null check (kind in ('STEERING_COMMITTEE', 'GENERAL_ASSEMBLY', 'BOARD', 'EXECUTIVE')),
  name text collate "fr-FR-x-icu" not null check (name <> ''),
  created_on network.partial_date,
  -- Null: of the network itself.
  organization_id text collate "C" references network.organization (id),
  -- False while no source names who sits there.
  members_known boolean not null default true,
  -- Share of the seats held that must be present or represented, in percent; null when no rule is known.
  quorum_percent smallint check (quorum_percent between 1 and 100),
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on network.governing_body (name, id);
create index on network.governing_body (organization_id, name, id);

create table network.constituency (
  id text collate "C" primary key,
  governing_body_id text collate "C" not null references network.governing_body (id) on delete cascade,
  name text collate "fr-FR-x-icu" not null check (name <> ''),
  place smallint not null,
  seats smallint not null check (seats between 1 and 500),
  version integer not null default 1,
  constraint constituency_name_key unique (governing_body_id, name),
  constraint constituency_place_key unique (governing_body_id, place),
  unique (id, governing_body_id)
);

create table network.mandate (
  id text collate "C" primary key,
  governing_body_id text collate "C" not null,
  constituency_id text collate "C" not null,
  seat smallint not null check (seat >= 1),
  person_id text collate "C" not null references network.person (id),
  -- Whom the holder sits for.
  organization_id text collate "C" references network.organization (id),
  function text collate "C" not null default 'MEMBER'
    check (function in ('CHAIR', 'VICE_CHAIR', 'TREASURER', 'SECRETARY', 'MEMBER')),
  substitute_for text collate "C",
  valid_from date not null,
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1,
  check (valid_from < valid_to),
  constraint mandate_substitute_is_member check (substitute_for is null or function = 'MEMBER'),
  foreign key (constituency_id, governing_body_id) references network.constituency (id, governing_body_id) on delete cascade,
  constraint mandate_person_once unique (governing_body_id, person_id, period without overlaps),
  constraint mandate_seat_once exclude using gist (constituency_id with =, seat with =, period with &&) where (substitute_for is null),
  constraint mandate_function_once exclude using gist (governing_body_id with =, function with =, period with &&)
    where (function in ('CHAIR', 'TREASURER', 'SECRETARY')),
  constraint mandate_substitute_once unique (substitute_for, period without overlaps),
  unique (constituency_id, seat, id, period without overlaps),
  -- A substitute stands in for the holder of the same seat, and no longer than that.
  constraint mandate_substitute_within foreign key (constituency_id, seat, substitute_for, period period)
    references network.mandate (constituency_id, seat, id, period period)
);
create index on network.mandate (governing_body_id, valid_from, id);
create index on network.mandate (person_id, valid_from, id);
create index on network.mandate (organization_id);

create function network.seat_exists() returns trigger language plpgsql as $$
begin
  if new.seat > (select seats from network.constituency where id = new.constituency_id for share) then
    raise exception 'The constituency has no seat %', new.seat using errcode = 'check_violation', constraint = 'mandate_seat_exists';
  end if;
  return new;
end $$;
create trigger mandate_seat_exists before insert or update of seat, constituency_id on network.mandate
  for each row execute function network.seat_exists();

create function network.seats_cover() returns trigger language plpgsql as $$
begin
  if exists (select 1 from network.mandate where constituency_id = new.id and seat > new.seats) then
    raise exception 'A mandate holds a seat beyond %', new.seats using errcode = 'check_violation', constraint = 'constituency_seats_held';
  end if;
  return new;
end $$;
create trigger constituency_seats_held before update of seats on network.constituency
  for each row when (new.seats < old.seats) execute function network.seats_cover();

create table network.meeting (
  id text collate "C" primary key,
  governing_body_id text collate "C" not null references network.governing_body (id),
  scheduled_at timestamptz not null,
  -- The day in Paris: mandates are counted on it.
  scheduled_on date not null generated always as ((scheduled_at at time zone 'Europe/Paris')::date) stored,
  place text,
  online boolean not null default false,
  status text collate "C" not null default 'PLANNED' check (status in ('PLANNED', 'CONVOKED', 'HELD', 'CANCELLED')),
  convoked_at timestamptz,
  cancel_reason text,
  minutes text,
  minutes_approved_on date,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (place is not null or online),
  -- When the members of a past meeting were invited may not be known.
  check (status <> 'CONVOKED' or convoked_at is not null),
  check ((status = 'CANCELLED') = (cancel_reason is not null)),
  check (minutes is null or status = 'HELD'),
  check (minutes_approved_on is null or minutes is not null),
  unique (id, governing_body_id)
);
create index on network.meeting (scheduled_at, id);
create index on network.meeting (governing_body_id, scheduled_at, id);

create table network.agenda_item (
  id text collate "C" primary key,
  meeting_id text collate "C" not null references network.meeting (id) on delete cascade,
  place smallint not null check (place >= 1),
  title text not null check (title <> ''),
  detail text,
  constraint agenda_item_place_key unique (meeting_id, place) deferrable initially immediate,
  unique (id, meeting_id)
);

create table network.attendance (
  meeting_id text collate "C" not null,
  governing_body_id text collate "C" not null,
  mandate_id text collate "C" not null,
  status text collate "C" not null check (status in ('PRESENT', 'EXCUSED', 'ABSENT', 'REPRESENTED')),
  proxy_id text collate "C",
  primary key (meeting_id, mandate_id),
  check ((status = 'REPRESENTED') = (proxy_id is not null)),
  check (proxy_id <> mandate_id),
  foreign key (meeting_id, governing_body_id) references network.meeting (id, governing_body_id) on delete cascade
);
create index on network.attendance (mandate_id);
create index on network.attendance (proxy_id);

create table network.decision (
  id text collate "C" primary key,
  governing_body_id text collate "C" not null references network.governing_body (id),
  meeting_id text collate "C",
  agenda_item_id text collate "C",
  decided_on date not null,
  year smallint not null,
  number smallint not null check (number >= 1),
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  folded_title text collate "C" not null generated always as (territories.fold(title)) stored,
  text text not null default '',
  proposed_by text collate "C" references network.mandate (id),
  outcome text collate "C" not null check (outcome in ('ADOPTED', 'REJECTED', 'DEFERRED')),
  secret boolean not null default false,
  -- Counts without names, of a secret ballot or a show of hands; named votes are counted from their rows.
  votes_for smallint check (votes_for >= 0),
  votes_against smallint check (votes_against >= 0),
  votes_abstained smallint check (votes_abstained >= 0),
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1,
  check (num_nulls(votes_for, votes_against, votes_abstained) in (0, 3)),
  constraint decision_number_once unique (governing_body_id, year, number),
  unique (id, secret),
  foreign key (meeting_id, governing_body_id) references network.meeting (id, governing_body_id),
  foreign key (agenda_item_id, meeting_id) references network.agenda_item (id, meeting_id)
);
create index on network.decision (decided_on, id);
create index on network.decision (governing_body_id, decided_on, id);
create index on network.decision (meeting_id);

create table network.vote (
  decision_id text collate "C" not null,
  mandate_id text collate "C" not null references network.mandate (id),
  choice text collate "C" not null check (choice in ('FOR', 'AGAINST', 'ABSTAINED')),
  -- A secret ballot keeps no names.
  secret boolean not null default false check (not secret),
  constraint vote_once primary key (decision_id, mandate_id),
  constraint vote_of_open_ballot foreign key (decision_id, secret) references network.decision (id, secret) on delete cascade
);
create index on network.vote (mandate_id);

alter table network.mandate add unique (id, governing_body_id);
alter table network.attendance
  add constraint attendance_of_member foreign key (mandate_id, governing_body_id) references network.mandate (id, governing_body_id),
  add constraint attendance_proxy_of_member foreign key (proxy_id, governing_body_id) references network.mandate (id, governing_body_id);
