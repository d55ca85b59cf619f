-- What organizations ask the public about: initiatives (démarches), their calls, what people answer, and what becomes of it.
create schema participation;

-- An initiative. It is on each day what the last of its days says: a draft until it was published, closed from then on.
create table participation.initiative (
  id text collate "C" primary key,
  slug text collate "C" not null constraint initiative_slug_key unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Who answers for it; others who carry it stand in initiative_carrier.
  organization_id text collate "C" not null references network.organization (id),
  portal_id text collate "C" references portals.portal (id),
  title_fr text collate "fr-FR-x-icu" not null check (title_fr <> ''),
  title_en text,
  summary_fr text not null default '',
  summary_en text,
  rules_fr text not null default '',
  rules_en text,
  published_on date,
  closed_on date,
  -- Where it stands by its day: drafts before the latest.
  latest_on date not null generated always as (coalesce(published_on, date '9999-12-31')) stored,
  -- What became of it, said when it was closed.
  outcome_fr text,
  outcome_en text,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (closed_on >= published_on),
  check (closed_on is null or published_on is not null),
  check (closed_on is not null or (outcome_fr is null and outcome_en is null))
);
create index on participation.initiative (latest_on desc, id desc);
create index on participation.initiative (title_fr, id);
create index on participation.initiative (organization_id, latest_on desc, id desc);
create index on participation.initiative (portal_id, latest_on desc, id desc) where portal_id is not null;

-- Which other organizations carry it, from when to when.
create table participation.initiative_carrier (
  initiative_id text collate "C" not null references participation.initiative (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  valid_from date not null check (isfinite(valid_from)),
  valid_to date not null default 'infinity',
  period daterange generated always as (daterange(valid_from, valid_to)) stored,
  check (valid_from < valid_to),
  exclude using gist (initiative_id with =, organization_id with =, period with &&)
);
create index on participation.initiative_carrier (initiative_id, organization_id);
create index on participation.initiative_carrier (organization_id, initiative_id);

-- Where it takes place.
create table participation.initiative_territory (
  initiative_id text collate "C" not null references participation.initiative (id) on delete cascade,
  territory_id text collate "C" not null references territories.territory (id),
  primary key (initiative_id, territory_id)
);
create index on participation.initiative_territory (territory_id, initiative_id);

create table participation.initiative_theme (
  initiative_id text collate "C" not null references participation.initiative (id) on delete cascade,
  theme_id text collate "C" not null references portals.theme (id),
  primary key (initiative_id, theme_id)
);
create index on participation.initiative_theme (theme_id, initiative_id);

-- What it goes through, in order.
create table participation.initiative_phase (
  id text collate "C" primary key,
  initiative_id text collate "C" not null references participation.initiative (id) on delete cascade,
  place integer not null,
  title_fr text not null check (title_fr <> ''),
  title_en text,
  starts_on date,
  ends_on date,
  constraint initiative_phase_place unique (initiative_id, place) deferrable initially immediate,
  check (starts_on <= ends_on)
);

-- Who may see an initiative, as `seesInitiative`.
create function participation.initiative_keys(i participation.initiative) returns text[] language sql stable as $$
  select case when i.published_on is null then changes.keys(variadic array['coordinator', 'organization:' || i.organization_id]
    || array(select distinct 'organization:' || c.organization_id from participation.initiative_carrier c
      where c.initiative_id = i.id and c.period @> (now() at time zone 'Europe/Paris')::date)) end
$$;

call changes.tell_of('participation');
call changes.follow('Initiative', 'participation.initiative', 'participation.initiative_keys(t)');
call changes.follow_also('Initiative', 'participation.initiative_carrier', 'select r.initiative_id from rows r');
