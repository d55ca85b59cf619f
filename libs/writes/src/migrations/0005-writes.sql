-- What every write leaves behind: who changed what, and which requests were already answered.
create schema audit;

create table audit.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  -- Null for the system itself: a job, a command.
  account_id text collate "C",
  action text collate "C" not null,
  subject_type text collate "C" not null,
  subject_id text collate "C" not null,
  -- Whom it concerns beside the one who acted: they may read it.
  organization_id text collate "C",
  person_id text collate "C",
  before jsonb,
  after jsonb,
  request_id text collate "C"
);
create index on audit.entry (subject_id, id);
create index on audit.entry (account_id, id);
create index on audit.entry (organization_id, id) where organization_id is not null;
create index on audit.entry (person_id, id) where person_id is not null;

-- Append-only, whoever connects. Erasing a person replaces what would name them and is the one exception.
create function audit.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('audit.erasing', true) = 'on' then
    return new;
  end if;
  raise exception 'The audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger entry_is_kept before update or delete on audit.entry for each row execute function audit.keep();
create trigger entries_are_kept before truncate on audit.entry for each statement execute function audit.keep();

create schema writes;

create table writes.answered (
  account_id text collate "C" not null,
  key text collate "C" not null check (length(key) between 8 and 100),
  operation text collate "C" not null,
  -- Of the input: the same key with another input is a mistake of the caller.
  digest text collate "C" not null,
  subject_id text collate "C",
  at timestamptz not null default now(),
  primary key (account_id, key)
);
create index on writes.answered (at);

-- How an account is called; the module that owns accounts replaces it.
create function writes.actor_name(account_id text) returns text language sql stable as 'select null::text';
