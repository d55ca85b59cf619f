-- Addresses of programs that are told what happens, and what was told to each.
create schema webhooks;

create table webhooks.endpoint (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  -- May hold what only its owner should know: neither the log nor the audit log has it.
  address text collate "C" not null,
  description text,
  event_types text[] collate "C" not null check (cardinality(event_types) > 0),
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  disabled_reason text collate "C" check (disabled_reason in ('OWNER', 'GONE', 'FAILING')),
  -- Since when nothing has arrived; null while things do.
  failing_since timestamptz,
  version integer not null default 1,
  check ((disabled_at is null) = (disabled_reason is null))
);
create index on webhooks.endpoint (account_id, created_at desc, id desc);

-- What signs, sealed with a secret that is not in the database. One that was replaced signs beside the new one until valid_to.
create table webhooks.secret (
  id text collate "C" primary key,
  endpoint_id text collate "C" not null references webhooks.endpoint (id) on delete cascade,
  sealed bytea not null,
  -- Its beginning, to recognize it.
  hint text collate "C" not null,
  valid_from timestamptz not null default now(),
  valid_to timestamptz,
  check (valid_to >= valid_from)
);
create index on webhooks.secret (endpoint_id, valid_from desc);
create unique index secret_one_current on webhooks.secret (endpoint_id) where valid_to is null;

create table webhooks.delivery (
  id text collate "C" primary key,
  endpoint_id text collate "C" not null references webhooks.endpoint (id) on delete cascade,
  -- The same at all endpoints that are told of one event, and however often it is sent.
  event_id text collate "C" not null,
  event_type text collate "C" not null,
  -- What it is about.
  subject_id text collate "C" not null,
  occurred_at timestamptz not null default now(),
  status text collate "C" not null default 'PENDING' check (status in ('PENDING', 'DELIVERED', 'FAILED')),
  -- Since it was made, or sent again by its owner.
  tries integer not null default 0,
  next_attempt_at timestamptz default now(),
  -- Until when a process has it in hand.
  claimed_until timestamptz,
  -- When its owner last asked for it to be sent.
  asked_at timestamptz,
  unique (endpoint_id, event_id),
  check ((status = 'PENDING') = (next_attempt_at is not null))
);
create index on webhooks.delivery (endpoint_id, occurred_at desc, id desc);
create index on webhooks.delivery (next_attempt_at) where status = 'PENDING';
create index on webhooks.delivery (occurred_at);

create table webhooks.attempt (
  delivery_id text collate "C" not null references webhooks.delivery (id) on delete cascade,
  number integer not null check (number > 0),
  at timestamptz not null default now(),
  status_code integer check (status_code between 100 and 999),
  -- Why it did not arrive; null when it did.
  failure text collate "C",
  duration_ms integer not null check (duration_ms >= 0),
  primary key (delivery_id, number),
  check ((failure is null) <= (status_code between 200 and 299))
);

-- What was tried stays as it was, and goes with its delivery.
create function webhooks.keep_attempts() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from webhooks.delivery d where d.id = old.delivery_id) then
    return old;
  end if;
  raise exception 'Attempts are append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger keep_attempts before update or delete on webhooks.attempt for each row execute function webhooks.keep_attempts();
