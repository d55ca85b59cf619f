-- People and where they work; what an organization was called, where it sat and how it was registered, each with its period.

-- A date as precise as its source: 2013, 2015-12 or 2013-06-12. It may mean any day from the first to the last.
create function network.first_day(value text) returns date
  language sql immutable strict parallel safe
  return make_date(substr(value, 1, 4)::int, substr(value || '-01-01', 6, 2)::int, substr(value || '-01-01', 9, 2)::int);

create function network.last_day(value text) returns date
  language sql immutable strict parallel safe
  return case length(value)
    when 4 then make_date(value::int, 12, 31)
    when 7 then (make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    else network.first_day(value)
  end;

create domain network.partial_date as text collate "C"
  check (value is null or (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$' and network.last_day(value) is not null));

-- The check digit of SIREN and SIRET: Luhn; the establishments of La Poste share a SIREN and follow a rule of their own.
create function network.luhn(value text) returns boolean
  language sql immutable strict parallel safe
  return (
    select sum(case when (length(value) - place) % 2 = 0 then digit when digit > 4 then digit * 2 - 9 else digit * 2 end) % 10 = 0
    from (select place, substr(value, place, 1)::int as digit from generate_series(1, length(value)) place) digits
  );

create function network.is_siren(value text) returns boolean
  language sql immutable strict parallel safe
  return value ~ '^\d{9}$' and network.luhn(value);

create function network.is_siret(value text) returns boolean
  language sql immutable strict parallel safe
  return value ~ '^\d{14}$' and (
    network.luhn(value)
    or (value like '356000000%' and (select sum(substr(value, place, 1)::int) % 5 = 0 from generate_series(1, 14) place))
  );

create function network.is_rna(value text) returns boolean
  language sql immutable strict parallel safe
  return value ~ '^W\d[0-9AB]\d{7}$';

alter table network.organization
  add column demonstration boolean not null default false,
  add column website text,
  add column siren text collate "C" check (network.is_siren(siren)),
  add column siret text collate "C" check (network.is_siret(siret)),
  add column rna text collate "C" check (network.is_rna(rna)),
  add column version integer not null default 1;
alter table network.organization
  add constraint organization_siret_of_siren check (siren is null or siret is null or starts_with(siret, siren));
create unique index organization_siret_key on network.organization (siret);
create unique index organization_rna_key on network.organization (rna);

-- The organization keeps its name and identifiers of today; these tables say which were in use when. Half-open periods.
create table network.organization_name (
  organization_id text collate "C" not null references network.organization (id) on delete cascade,
  name text collate "fr-FR-x-icu" not null check (name <> ''),
  valid_from date not null default '-infinity',
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  sources text[] collate "C" not null default '{}',
  check (valid_from < valid_to),
  constraint organization_name_once primary key (organization_id, period without overlaps)
);

create table network.organization_address (
  organization_id text collate "C" not null references network.organization (id) on delete cascade,
  street text not null default '',
  postal_code text collate "C" not null,
  city text not null,
  valid_from date not null default '-infinity',
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  sources text[] collate "C" not null default '{}',
  check (valid_from < valid_to),
  constraint organization_address_once primary key (organization_id, period without overlaps)
);

create table network.organization_identifier (
  organization_id text collate "C" not null references network.organization (id) on delete cascade,
  kind text collate "C" not null check (kind in ('SIREN', 'SIRET', 'RNA')),
  value text collate "C" not null,
  valid_from date not null default '-infinity',
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  sources text[] collate "C" not null default '{}',
  check (valid_from < valid_to),
  check (case kind when 'SIREN' then network.is_siren(value) when 'SIRET' then network.is_siret(value) else network.is_rna(value) end),
  constraint organization_identifier_once primary key (organization_id, kind, period without overlaps),
  constraint organization_identifier_of_one unique (kind, value, period without overlaps)
);

-- Identity knows accounts; a person may have none.
create table network.person (
  id text collate "C" primary key,
  given_name text collate "fr-FR-x-icu" not null check (given_name <> ''),
  family_name text collate "fr-FR-x-icu" not null check (family_name <> ''),
  name text collate "fr-FR-x-icu" not null generated always as (given_name || ' ' || family_name) stored,
  folded_name text collate "C" not null generated always as (territories.fold(given_name || ' ' || family_name)) stored,
  -- Holds a public function, such as director or president: everyone may know.
  public boolean not null default false,
  email text,
  phone text,
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on network.person (family_name, given_name, id);
create index on network.person using gin (folded_name public.gin_trgm_ops);

create table network.position (
  id text collate "C" primary key,
  person_id text collate "C" not null references network.person (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  kind text collate "C" not null check (kind in ('DIRECTOR', 'PRESIDENT', 'ARCHITECT', 'URBAN_PLANNER', 'LANDSCAPE_ARCHITECT',
    'ENVIRONMENT_ADVISER', 'ADMINISTRATION', 'COMMUNICATION', 'OTHER')),
  title text,
  -- 1 is full time; null when not known.
  full_time_share numeric(3, 2) check (full_time_share > 0 and full_time_share <= 1),
  valid_from date not null default '-infinity',
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1,
  check (valid_from < valid_to),
  constraint position_once unique (person_id, organization_id, kind, period without overlaps)
);
create index on network.position (organization_id, valid_from, id);
create index on network.position (person_id, valid_from, id);
