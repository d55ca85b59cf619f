-- Which transaction wrote an entry of the audit log: an edition knows by it what was there when it was made. A clock would miss what
-- began before and was committed after. Entries of before have none: they are told by the clock.
alter table audit.entry add column xid xid8;
alter table audit.entry alter column xid set default pg_current_xact_id();

-- A report as it was published: what it held at one instant, for whom it was made. Never changed; it can be withdrawn.
create table reporting.edition (
  id text collate "C" primary key,
  saved_query_id text collate "C" not null references reporting.saved_query (id),
  saved_query_version_id text collate "C" not null references reporting.saved_query_version (id),
  -- Of the report: never changes.
  name text collate "C" not null,
  title jsonb not null,
  -- As whom it was made, and who may read it.
  audience text not null check (audience in ('EVERYONE', 'STAFF', 'COORDINATOR')),
  parameters jsonb not null,
  as_of date not null,
  known_at timestamptz not null,
  -- The same instant as the database counts: which transactions were in it, in which life of the database.
  snapshot pg_snapshot not null,
  life text not null,
  row_count integer not null check (row_count >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawal_reason text,
  check ((withdrawn_at is null) = (withdrawal_reason is null))
);
-- The same is not published twice, also by two at once.
create unique index edition_once on reporting.edition (saved_query_version_id, audience, as_of, md5(parameters::text), sha256)
  where withdrawn_at is null;
create index on reporting.edition (saved_query_id, known_at, id);
create index on reporting.edition (known_at, id);

create table reporting.edition_row (
  edition_id text collate "C" not null references reporting.edition (id),
  position integer not null,
  -- Which table of the report.
  table_name text collate "C" not null,
  -- What its key columns hold, as JSON; `nth` of those that hold the same.
  key text collate "C" not null,
  nth integer not null,
  -- As its line in the file: the text counts.
  value json not null,
  -- Ids of what it was made of, at most as many as are kept; `record_count` says how many there were.
  records text[] not null,
  record_count integer not null,
  primary key (edition_id, position),
  unique (edition_id, table_name, key, nth)
);
-- To find the editions that a person stands in, who is to be forgotten.
create index on reporting.edition_row using gin (records);

create function reporting.keep_edition() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.withdrawn_at is null and new.withdrawn_at is not null
      and to_jsonb(new) - '{withdrawn_at,withdrawal_reason}'::text[] = to_jsonb(old) - '{withdrawn_at,withdrawal_reason}'::text[]
    then return new; end if;
  end if;
  raise exception 'An edition never changes: it can only be withdrawn' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_edition before update or delete on reporting.edition for each row execute function reporting.keep_edition();
create trigger keep_editions before truncate on reporting.edition for each statement execute function reporting.keep_edition();

-- Rows come with their edition, in its transaction, and go when it is withdrawn.
create function reporting.keep_edition_rows() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from added r join reporting.edition e on e.id = r.edition_id where e.published_at <> now()) then return null; end if;
  elsif tg_op = 'DELETE' then
    if not exists (select from removed r join reporting.edition e on e.id = r.edition_id where e.withdrawn_at is null) then return null; end if;
  end if;
  raise exception 'The rows of an edition never change' using errcode = 'integrity_constraint_violation';
end $$;
create trigger rows_come_with_it after insert on reporting.edition_row referencing new table as added
  for each statement execute function reporting.keep_edition_rows();
create trigger rows_go_with_it after delete on reporting.edition_row referencing old table as removed
  for each statement execute function reporting.keep_edition_rows();
create trigger rows_never_change before update or truncate on reporting.edition_row
  for each statement execute function reporting.keep_edition_rows();

-- Whether two rows differ in a column that both have.
create function reporting.differs(before jsonb, after jsonb) returns boolean language sql immutable parallel safe as $$
  select before <> after and exists (select from jsonb_each(after) c where before ? c.key and before -> c.key <> c.value)
$$;

-- What is in one edition and not, or otherwise, in another of the same report, in the order of the rows.
create function reporting.edition_changes(earlier text, later text) returns table (
  place integer, kind text, table_name text, key text, nth integer, before json, after json, records text[], record_count integer
) language sql stable as $$
  select coalesce(b.position, a.position), case when a.key is null then 'ADDED' when b.key is null then 'REMOVED' else 'CHANGED' end,
    coalesce(b.table_name, a.table_name), coalesce(b.key, a.key), coalesce(b.nth, a.nth), a.value, b.value,
    coalesce(b.records, '{}') || array(select x from unnest(a.records) x where b.records is null or x <> all(b.records)),
    greatest(a.record_count, b.record_count)
  from (select * from reporting.edition_row where edition_id = earlier) a
  full join (select * from reporting.edition_row where edition_id = later) b
    on b.table_name = a.table_name and b.key = a.key and b.nth = a.nth
  where a.key is null or b.key is null or reporting.differs(a.value::jsonb, b.value::jsonb)
$$;

-- Its columns, by the version of the report that it was made by.
create function reporting.edition_columns(edition reporting.edition) returns table ("table" text, name text) language sql stable as $$
  select t.item ->> 'name', c.item ->> 'name' from reporting.saved_query_version v
  cross join lateral jsonb_array_elements(v.resolved -> 'tables') t(item) cross join lateral jsonb_array_elements(t.item -> 'columns') c(item)
  where v.id = edition.saved_query_version_id
$$;

-- Whether an entry of the audit log was there when an edition was made. A restored database counts its transactions anew: what is far
-- from the instant, or of another life, is told by the clock.
create function reporting.was_known(edition reporting.edition, xid xid8, at timestamptz) returns boolean language sql stable as $$
  select case when xid is null or edition.life <> (select l.id from changes.life l)
      or at not between edition.known_at - interval '1 day' and edition.known_at + interval '1 day'
    then at <= edition.known_at else pg_visible_in_snapshot(xid, edition.snapshot) end
$$;

call changes.follow('Edition', 'reporting.edition', $$
  case t.audience when 'STAFF' then changes.keys('coordinator', 'staff') when 'COORDINATOR' then changes.keys('coordinator') end
$$);
call changes.tell_of('reporting');
