-- Every try to make the daily backup: what became of it is asked for by whoever watches over the house, from any process.
create schema backup;

create table backup.run (
  id bigint generated always as identity primary key,
  file text collate "C" not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  bytes bigint,
  -- In words; null when it was finished and verified.
  failure text,
  check (ended_at is not null or (bytes is null and failure is null))
);
create index on backup.run (began_at);
