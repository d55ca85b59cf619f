-- Organizations of the network and the territories that they serve, each with its sources.
create schema network;

create table network.source (
  key text collate "C" primary key,
  title text not null
);

create table network.organization (
  id text collate "C" primary key,
  key text collate "C" not null unique,
  kind text collate "C" not null check (kind in ('CAUE', 'REGIONAL_UNION', 'FEDERATION', 'LOCAL_AUTHORITY', 'ASSOCIATION', 'COMPANY',
    'SCHOOL', 'STATE_SERVICE', 'EUROPEAN_PARTNER')),
  name text collate "fr-FR-x-icu" not null,
  folded_name text collate "C" not null generated always as (territories.fold(name)) stored,
  -- As precise as the source: 2018, 2025-10 or 1979-07-01.
  founded_on text collate "C" check (founded_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  closed_on text collate "C" check (closed_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  closing_kind text collate "C",
  sources text[] collate "C" not null default '{}'
);
create index on network.organization (name, id);
create index on network.organization (kind, name, id);

-- Open bounds are infinite: the source does not say since when, or the service goes on.
create table network.organization_territory (
  organization_id text collate "C" not null references network.organization (id) on delete cascade,
  territory_id text collate "C" not null references territories.territory (id),
  valid_from date not null default '-infinity',
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  primary key (organization_id, territory_id, period without overlaps)
);
create index on network.organization_territory (territory_id);
