create schema if not exists reporting;

create table reporting.saved_query (
  id text collate "C" primary key,
  name text collate "C" not null unique check (name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(name) <= 64),
  -- Who may run it: a door. Whose rows they then see, the records decide.
  audience text not null check (audience in ('EVERYONE', 'SIGNED_IN', 'STAFF', 'MANAGER', 'COORDINATOR')),
  -- The version that runs when none is asked for; null until one is published.
  current_id text collate "C",
  -- Whether it comes with the product.
  is_shipped boolean not null default false,
  version integer not null default 1
);

create table reporting.saved_query_version (
  id text collate "C" primary key,
  saved_query_id text collate "C" not null references reporting.saved_query (id) on delete cascade,
  number integer not null check (number > 0),
  status text not null check (status in ('DRAFT', 'PUBLISHED', 'DEPRECATED', 'RETIRED')),
  -- As it was written.
  definition jsonb not null,
  -- What it came to against the schema: tables, columns, parameters, price. Null for a draft.
  resolved jsonb,
  published_at timestamptz,
  -- Until when a deprecated one runs.
  deprecated_until date,
  -- Why it does not run against the schema of today, in words; null when it does.
  broken text,
  unique (saved_query_id, number),
  check ((status = 'DRAFT') = (published_at is null)),
  check (status = 'DRAFT' or resolved is not null),
  check ((status = 'DEPRECATED') <= (deprecated_until is not null))
);
create unique index saved_query_one_draft on reporting.saved_query_version (saved_query_id) where status = 'DRAFT';
alter table reporting.saved_query add foreign key (current_id) references reporting.saved_query_version (id);
create index on reporting.saved_query (current_id);

-- What was published is what people have built on: it is deprecated and retired, never changed.
create function reporting.keep_published() returns trigger language plpgsql as $$
begin
  if old.status <> 'DRAFT' and (new.definition, new.resolved, new.published_at, new.number, new.saved_query_id)
    is distinct from (old.definition, old.resolved, old.published_at, old.number, old.saved_query_id)
  then raise exception 'A published version never changes' using errcode = 'integrity_constraint_violation'; end if;
  if old.status = 'RETIRED' and new.status <> 'RETIRED'
  then raise exception 'A retired version stays retired' using errcode = 'integrity_constraint_violation'; end if;
  return new;
end $$;
create trigger keep_published before update on reporting.saved_query_version for each row execute function reporting.keep_published();

call changes.tell_of('reporting');
