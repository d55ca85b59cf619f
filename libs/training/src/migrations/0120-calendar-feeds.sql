-- A secret address for each who wants one, at which a calendar reads the half-days of one’s sessions. Only its digest is kept.
create table training.calendar_feed (
  person_id text collate "C" primary key references network.person (id) on delete cascade,
  secret_hash text collate "C" not null unique,
  made_at timestamptz not null default clock_timestamp()
);
call changes.tell_of('training');
