-- Archives of all that organizations keep, made while nobody waits. In a schema of their own: how far one has come is no change of what is answered
-- to others.
create schema archives;
create table archives.archive (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id) on delete cascade,
  requested_by text collate "C" references identity.account (id) on delete set null,
  requested_at timestamptz not null default now(),
  status text collate "C" not null default 'REQUESTED' check (status in ('REQUESTED', 'RUNNING', 'READY', 'FAILED', 'EXPIRED')),
  files_written integer not null default 0,
  files_all integer,
  bytes bigint check (bytes > 0),
  sha256 text collate "C",
  ended_at timestamptz,
  expires_at timestamptz,
  -- What its addresses are signed with.
  secret bytea not null check (length(secret) = 32),
  check (status <> 'READY' or (bytes is not null and sha256 is not null and ended_at is not null and expires_at is not null))
);
create unique index archive_under_way on archives.archive (organization_id) where status in ('REQUESTED', 'RUNNING');
create index on archives.archive (organization_id, requested_at desc, id desc);
create index on archives.archive (requested_by);
create index on archives.archive (requested_at desc, id desc);
