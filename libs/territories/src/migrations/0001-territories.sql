-- The administrative division of France, dated. A territory is one existence (kind, code, first day); its states over time are versions.
create schema territories;

-- Case, accents, hyphens, apostrophes and the abbreviations st/ste never matter to a search.
create function territories.fold(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(
    regexp_replace(
      trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, value)), '[^a-z0-9]+', ' ', 'g')),
      '\mst\M', 'saint', 'g'),
    '\mste\M', 'sainte', 'g');

create table territories.territory (
  id text collate "C" primary key,
  kind text collate "C" not null check (kind in ('REGION', 'DEPARTEMENT', 'OVERSEAS_COLLECTIVITY', 'EPCI', 'COMMUNE',
    'DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE', 'MUNICIPAL_ARRONDISSEMENT')),
  code text collate "C" not null,
  began date not null,
  -- True where `began` is only the first day the source covers, not a known beginning.
  began_earlier boolean not null default false,
  ended date not null default 'infinity',
  period daterange not null generated always as (daterange(began, ended)) stored,
  check (began < ended),
  unique (code, kind, period without overlaps)
);

-- One row per state: a new row when the name, a parent or the population changes.
create table territories.territory_version (
  territory_id text collate "C" not null references territories.territory (id),
  valid_from date not null,
  valid_to date not null,
  -- The same bounds stretched to minus and plus infinity at both ends, so that each territory has one state on any day.
  seen_from date not null,
  seen_to date not null,
  -- Copied from territory: one index then serves a sorted and filtered page.
  kind text collate "C" not null,
  code text collate "C" not null,
  began date not null,
  ended date not null,
  -- Counts states other than a new population figure.
  state smallint not null,
  name text collate "fr-FR-x-icu" not null,
  folded_name text collate "C" not null generated always as (territories.fold(name)) stored,
  population integer,
  population_rank integer not null generated always as (coalesce(population, -1)) stored,
  -- 1 January from which the population figure is in force.
  population_on date,
  siren text collate "C",
  postal_codes text[] collate "C" not null default '{}',
  overseas boolean not null default false,
  -- CC, CA, CU, METRO, MET69: the legal form of an EPCI.
  epci_form text collate "C",
  -- INSEE code of the seat (chef-lieu).
  seat_code text collate "C",
  commune_id text collate "C" references territories.territory (id),
  epci_id text collate "C" references territories.territory (id),
  -- Département or overseas collectivity. For an EPCI over several: the one where most of its inhabitants live.
  departement_id text collate "C" references territories.territory (id),
  region_id text collate "C" references territories.territory (id),
  primary key (territory_id, valid_from),
  check (valid_from < valid_to and seen_from <= valid_from and seen_to >= valid_to)
);

-- An EPCI and each département or région that it touches.
create table territories.epci_extent (
  epci_id text collate "C" not null references territories.territory (id),
  ancestor_id text collate "C" not null references territories.territory (id),
  valid_from date not null,
  valid_to date not null,
  primary key (epci_id, ancestor_id, valid_from)
);
create index on territories.epci_extent (ancestor_id);

-- Who took the place of whom, on which day.
create table territories.succession (
  predecessor_id text collate "C" not null references territories.territory (id),
  successor_id text collate "C" not null references territories.territory (id),
  happened_on date not null,
  -- True when only the status changes: a commune living on as delegated commune, or back.
  status_change boolean not null,
  primary key (predecessor_id, successor_id)
);
create index on territories.succession (successor_id);

create table territories.territory_event (
  id text collate "C" primary key,
  territory_id text collate "C" not null references territories.territory (id),
  kind text collate "C" not null,
  happened_on date not null,
  not_before date not null,
  precision text collate "C" not null check (precision in ('DAY', 'MONTH', 'YEAR')),
  -- The source's own words, or what changed.
  reason text,
  source text collate "C" not null
);
create index on territories.territory_event (territory_id, happened_on, id);

-- The yearly files taken in, oldest first.
create table territories.vintage (
  day date primary key,
  source text not null,
  licence text not null,
  sha256 text not null,
  imported_at timestamptz not null default now()
);
