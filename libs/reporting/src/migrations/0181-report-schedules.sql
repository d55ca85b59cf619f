-- Reports that are made by the clock. In a schema of their own, as their files: nothing that is answered to everybody is made from them.
create schema schedules;

create table schedules.schedule (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  -- Name of the report: its current version is run, whichever that is by then.
  name text collate "C" not null,
  format text collate "C" not null,
  profile text collate "C" not null,
  -- As they were given: a day may be one that moves, @today.
  parameters jsonb not null,
  cron text collate "C" not null,
  zone text collate "C" not null,
  delivery text collate "C" not null check (delivery in ('MAIL', 'WEBHOOK')),
  endpoint_id text collate "C" references webhooks.endpoint (id) on delete set null,
  skips_empty boolean not null,
  -- The next three times; none while it is paused. What was missed is made up for by one run.
  next_runs timestamptz[] not null,
  paused_at timestamptz,
  paused_reason text collate "C" check (paused_reason in ('OWNER', 'OWNER_GONE', 'RIGHT_LOST', 'REPORT_GONE', 'REPORT_RETIRED', 'REPORT_BROKEN',
    'PARAMETERS', 'ENDPOINT_GONE', 'FAILED')),
  created_at timestamptz not null default now(),
  version integer not null default 1,
  check ((paused_at is null) = (paused_reason is null)),
  check ((paused_at is null) = (cardinality(next_runs) > 0)),
  check (delivery = 'WEBHOOK' or endpoint_id is null)
);
create index on schedules.schedule (account_id, created_at desc, id desc);
create index on schedules.schedule ((next_runs[1])) where paused_at is null;
create index on schedules.schedule (endpoint_id);

-- Each time that came, and what became of it: of two processes one makes it.
create table schedules.firing (
  id text collate "C" primary key,
  schedule_id text collate "C" not null references schedules.schedule (id) on delete cascade,
  due_at timestamptz not null,
  status text collate "C" not null default 'DUE' check (status in ('DUE', 'RUNNING', 'SENT', 'SKIPPED', 'FAILED')),
  run_id text collate "C" references runs.run (id) on delete set null,
  ended_at timestamptz,
  unique (schedule_id, due_at),
  check ((status in ('DUE', 'RUNNING')) = (ended_at is null))
);
create index on schedules.firing (due_at) where status in ('DUE', 'RUNNING');
create index on schedules.firing (run_id);
