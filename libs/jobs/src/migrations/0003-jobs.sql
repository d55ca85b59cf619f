-- The queue itself is graphile-worker's own schema, brought up to date by db:migrate. Here is what makes effects happen once.
create schema jobs;

-- A job runs at least once. What it does outside, or what must not be doubled, is written here under a key in the
-- transaction that does it.
create table jobs.effect (
  key text collate "C" primary key check (length(key) between 1 and 300),
  at timestamptz not null default now()
);
create index on jobs.effect (at);
