-- Files of reports that are made while nobody waits for them. In a schema of their own: nothing that is answered to everybody is made from
-- them, and how far a file has come is no change of the library.
create schema runs;

-- HMAC (RFC 2104) with SHA-256; of a key of at most 64 bytes.
create function runs.hmac(key bytea, message bytea) returns bytea language plpgsql immutable strict as $$
declare
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  for i in 0 .. length(key) - 1 loop
    inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # get_byte(key, i));
    outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # get_byte(key, i));
  end loop;
  return sha256(outer_pad || sha256(inner_pad || message));
end $$;

-- What tells that an address is good for one file, one requester and until one moment; null before there is a file.
create function runs.signature(id text, requester_id text, expires_at timestamptz, secret bytea) returns text language sql stable strict as $$
  select translate(encode(runs.hmac(secret, convert_to(concat_ws(E'\n', id, requester_id, extract(epoch from expires_at)::bigint), 'utf8')), 'base64'), '+/=', '-_')
$$;

create table runs.run (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  -- The token that asked; null for a session. With it goes what it asked for.
  token_id text collate "C" references identity.token (id) on delete cascade,
  -- Whose it is: an account, or the token of an organization.
  requester_id text collate "C" not null,
  -- The rights that it is made with, as a digest: whoever has others later does not get it.
  rights text collate "C" not null,
  version_id text collate "C" not null references reporting.saved_query_version (id) on delete cascade,
  format text collate "C" not null check (format in ('JSON', 'CSV', 'XLSX', 'NDJSON', 'GEOJSON', 'PARQUET')),
  -- Each with its value on the day that it was asked.
  parameters jsonb not null,
  -- Table, rows, options and language of the file.
  choices jsonb not null,
  -- All of the above: who asks for the same again while it is made joins.
  fingerprint text collate "C" not null,
  status text collate "C" not null default 'REQUESTED' check (status in ('REQUESTED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED')),
  -- Each begins anew, and has parts of its own.
  attempt integer not null default 0,
  rows_written integer not null default 0,
  rows_all integer,
  bytes integer check (bytes >= 0),
  sha256 text collate "C",
  -- Code and words, for whoever asked.
  failure jsonb,
  requested_at timestamptz not null default now(),
  began_at timestamptz,
  ended_at timestamptz,
  known_at timestamptz,
  expires_at timestamptz,
  -- What its link is signed with.
  secret bytea not null check (length(secret) = 32),
  check ((status in ('REQUESTED', 'RUNNING')) = (ended_at is null)),
  check (status <> 'READY' or (bytes is not null and sha256 is not null and known_at is not null and expires_at is not null)),
  check ((status = 'FAILED') = (failure is not null))
);
create unique index run_under_way on runs.run (fingerprint) where status in ('REQUESTED', 'RUNNING');
create index on runs.run (requester_id, requested_at desc, id desc);
create index on runs.run (account_id);
create index on runs.run (token_id);
create index on runs.run (version_id);
create index on runs.run (requested_at);

-- What the file of a run is made of, in order.
create table runs.chunk (
  run_id text collate "C" not null references runs.run (id) on delete cascade,
  attempt integer not null,
  nr integer not null check (nr >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 262144),
  primary key (run_id, attempt, nr)
);
-- They are compressed already, or read once.
alter table runs.chunk alter column bytes set storage external;
