-- Portals of three families, the items that they show, and what is shown where, from when to when.
-- Items live on their own: who may see one is said by the item alone, and a portal never widens it.

-- Words as they are searched: without accents, by their stems.
create text search configuration portals.french (copy = pg_catalog.french);
alter text search configuration portals.french
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.french_stem;
create text search configuration portals.english (copy = pg_catalog.english);
alter text search configuration portals.english
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.english_stem;

-- Relative luminance and contrast, as WCAG 2 has them; a colour is `#A63D1F`.
create function portals.luminance(colour text) returns double precision language sql immutable strict parallel safe
  return (select sum(p.weight * case when v.share <= 0.04045 then v.share / 12.92 else ((v.share + 0.055) / 1.055) ^ 2.4 end)
    from (values (2, 0.2126), (4, 0.7152), (6, 0.0722)) p(place, weight)
    cross join lateral (select ('x' || substr(colour, p.place, 2))::bit(8)::int / 255.0::double precision as share) v);
create function portals.contrast(a text, b text) returns double precision language sql immutable strict parallel safe
  return (greatest(portals.luminance(a), portals.luminance(b)) + 0.05) / (least(portals.luminance(a), portals.luminance(b)) + 0.05);

create table portals.portal (
  id text collate "C" primary key,
  slug text collate "C" not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  family text collate "C" not null check (family in ('ACTOR', 'THEME', 'PROJECT')),
  -- Who keeps it.
  organization_id text collate "C" not null references network.organization (id),
  title_fr text collate "fr-FR-x-icu" not null check (title_fr <> ''),
  title_en text,
  introduction_fr text not null default '',
  introduction_en text,
  visibility text collate "C" not null default 'DRAFT' check (visibility in ('DRAFT', 'MEMBERS', 'PUBLIC')),
  -- Its colour on light paper and on dark: either can be read there.
  accent text collate "C" not null default '#2F6048' check (accent ~ '^#[0-9A-F]{6}$'),
  accent_dark text collate "C" not null default '#86C7A4' check (accent_dark ~ '^#[0-9A-F]{6}$'),
  opened_on date not null default 'infinity',
  -- Its number in the addresses of the former platform.
  legacy_id integer unique,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, demonstration),
  constraint portal_accent_is_read check (portals.contrast(accent, '#FBF9F5') >= 4.5),
  constraint portal_accent_dark_is_read check (portals.contrast(accent_dark, '#171614') >= 4.5)
);
create index on portals.portal (title_fr, id);
create index on portals.portal (organization_id, title_fr, id);
create trigger demonstration_apart before insert or update of organization_id on portals.portal
  for each row execute function network.keep_apart('organization_id', 'organization');

create table portals.portal_section (
  id text collate "C" primary key,
  portal_id text collate "C" not null references portals.portal (id) on delete cascade,
  place integer not null,
  title_fr text not null check (title_fr <> ''),
  title_en text,
  unique (portal_id, id),
  unique (portal_id, place) deferrable
);

create table portals.portal_partner (
  portal_id text collate "C" not null references portals.portal (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  valid_from date not null,
  valid_to date not null default 'infinity' check (valid_to > valid_from),
  primary key (portal_id, organization_id, valid_from)
);
create index on portals.portal_partner (organization_id);

create table portals.portal_territory (
  portal_id text collate "C" not null references portals.portal (id) on delete cascade,
  territory_id text collate "C" not null references territories.territory (id),
  primary key (portal_id, territory_id)
);
create index on portals.portal_territory (territory_id);

create table portals.item (
  id text collate "C" primary key,
  kind text collate "C" not null check (kind in ('ENTRY', 'RESOURCE', 'NOTEBOOK')),
  -- Who keeps it.
  organization_id text collate "C" not null references network.organization (id),
  status text collate "C" not null default 'DRAFT' check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED')),
  audience text collate "C" not null default 'EVERYONE' check (audience in ('EVERYONE', 'NETWORK')),
  licence_id text collate "C" not null references portals.licence (id),
  -- The language that it was written in, and its title there.
  locale text collate "C" not null default 'fr' check (locale in ('fr', 'en')),
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  published_on date not null default 'infinity',
  -- The version that is shown; null before the first.
  shown_version integer,
  -- The year that it is about: when a work was completed, when a document came out.
  year integer check (year between 1000 and 2200),
  -- Of a work.
  project_owner text,
  designer text,
  programme text,
  surface_m2 integer check (surface_m2 > 0),
  cost_cents bigint check (cost_cents >= 0),
  -- Of a resource and of a notebook.
  resource_kind text collate "C" check (resource_kind in ('DOCUMENT', 'IMAGE', 'VIDEO', 'DATASET', 'PUBLICATION')),
  url text,
  notebook_kind text collate "C" check (notebook_kind in ('TERRITORY', 'SCHOOL', 'EXPERIENCE')),
  -- Where it is, as far as that is shown: kept by `place_shown`. Where it really is, only portals.item_place has.
  territory_id text collate "C" references territories.territory (id),
  precision text collate "C" check (precision in ('EXACT', 'COMMUNE')),
  longitude double precision,
  latitude double precision,
  geo point generated always as (point(longitude, latitude)) stored,
  -- What it was made from, as it was then.
  derived_from text collate "C" references portals.item (id),
  derived_from_version integer,
  legacy_id integer,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, demonstration),
  unique (kind, legacy_id),
  check ((derived_from is null) = (derived_from_version is null)),
  check ((kind = 'RESOURCE') = (resource_kind is not null)),
  check ((kind = 'NOTEBOOK') = (notebook_kind is not null)),
  check (kind = 'RESOURCE' or url is null),
  check (kind = 'ENTRY' or num_nonnulls(project_owner, designer, programme, surface_m2, cost_cents) = 0),
  check (status <> 'PUBLISHED' or (shown_version is not null and published_on < 'infinity')),
  check ((longitude is null) = (precision is null) and (latitude is null) = (precision is null))
);
create index on portals.item (published_on, id);
create index on portals.item (title, id);
create index on portals.item ((coalesce(year, 0)), id);
create index on portals.item (organization_id, published_on, id);
create index on portals.item (territory_id, published_on, id);
create index on portals.item (derived_from);
create index on portals.item using gist (geo);
create trigger demonstration_apart before insert or update of organization_id on portals.item
  for each row execute function network.keep_apart('organization_id', 'organization');

create table portals.item_author (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  place integer not null,
  primary key (item_id, organization_id)
);
create index on portals.item_author (organization_id);

create table portals.item_theme (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  theme_id text collate "C" not null references portals.theme (id),
  primary key (item_id, theme_id)
);
create index on portals.item_theme (theme_id, item_id);

-- Where an item really is: for those who keep it. What others see of it is in the item itself.
create table portals.item_place (
  item_id text collate "C" primary key references portals.item (id) on delete cascade,
  precision text collate "C" not null check (precision in ('EXACT', 'COMMUNE', 'HIDDEN')),
  territory_id text collate "C" not null references territories.territory (id),
  -- Null where only the commune is known.
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  check ((longitude is null) = (latitude is null))
);
create index on portals.item_place (territory_id);

-- What is shown of a place: the point itself, the point that stands for its commune, or nothing.
create function portals.place_shown() returns trigger language plpgsql as $$
declare
  named text := coalesce(new.item_id, old.item_id);
begin
  update portals.item i set territory_id = s.territory_id, precision = s.precision, longitude = s.longitude, latitude = s.latitude
  from (select p.territory_id, case when l.longitude is not null then l.precision end as precision, l.longitude, l.latitude
    from (values (named)) n(id)
    left join portals.item_place p on p.item_id = n.id and p.precision <> 'HIDDEN'
    left join lateral (
      select p.precision, p.longitude, p.latitude where p.precision = 'EXACT' and p.longitude is not null
      union all
      select 'COMMUNE', c.longitude, c.latitude from territories.location c
      where c.territory_id = p.territory_id and not (p.precision = 'EXACT' and p.longitude is not null)) l on true) s
  where i.id = named;
  return null;
end $$;
create trigger place_shown after insert or update or delete on portals.item_place
  for each row execute function portals.place_shown();

-- What an item says, in each language that it is written in: the version that is shown, before the first the draft.
create table portals.item_text (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  locale text collate "C" not null check (locale in ('fr', 'en')),
  title text not null check (title <> ''),
  summary text not null default '',
  -- Made by the server from the document of the version.
  html text not null default '',
  plain text not null default '',
  folded_title text collate "C" not null generated always as (territories.fold(title)) stored,
  words tsvector not null generated always as (case locale
    when 'en' then setweight(to_tsvector('portals.english', title), 'A') || setweight(to_tsvector('portals.english', summary), 'B')
      || setweight(to_tsvector('portals.english', plain), 'D')
    else setweight(to_tsvector('portals.french', title), 'A') || setweight(to_tsvector('portals.french', summary), 'B')
      || setweight(to_tsvector('portals.french', plain), 'D') end) stored,
  primary key (item_id, locale)
);
create index on portals.item_text using gin (words);
create index on portals.item_text using gin (folded_title public.gin_trgm_ops);

-- The text of an item in one language, else in the one that it was written in.
create function portals.text_of(item text, locale text) returns setof portals.item_text
  language sql stable parallel safe
  begin atomic
    select x.* from portals.item_text x join portals.item i on i.id = x.item_id where x.item_id = item
    order by x.locale = text_of.locale desc, x.locale = i.locale desc limit 1;
  end;

-- Each state that was submitted or published: it never changes.
create table portals.item_version (
  id text collate "C" primary key,
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  number integer not null check (number > 0),
  made_at timestamptz not null default now(),
  unique (item_id, number)
);
create table portals.item_version_text (
  item_version_id text collate "C" not null references portals.item_version (id) on delete cascade,
  locale text collate "C" not null check (locale in ('fr', 'en')),
  title text not null,
  summary text not null,
  document jsonb not null,
  html text not null,
  plain text not null,
  primary key (item_version_id, locale)
);
create function portals.version_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A version never changes' using errcode = 'restrict_violation', constraint = 'item_version_stays';
end $$;
create trigger item_version_stays before update on portals.item_version execute function portals.version_stays();
create trigger item_version_text_stays before update on portals.item_version_text execute function portals.version_stays();

create table portals.placement (
  id text collate "C" primary key,
  portal_id text collate "C" not null,
  item_id text collate "C" not null,
  section_id text collate "C",
  -- Its place in the section, or in the portal where it is in none.
  place integer not null default 0,
  valid_from date not null,
  valid_to date not null default 'infinity' check (valid_to > valid_from),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (portal_id, demonstration) references portals.portal (id, demonstration),
  foreign key (item_id, demonstration) references portals.item (id, demonstration),
  foreign key (portal_id, section_id) references portals.portal_section (portal_id, id),
  constraint placement_once exclude using gist (portal_id with =, item_id with =, daterange(valid_from, valid_to) with &&)
);
create index on portals.placement (portal_id, place, id);
create index on portals.placement (item_id, place, id);
create index on portals.placement (place, id);
create index on portals.placement (portal_id, section_id);

call changes.tell_of('portals');
call changes.follow('Portal', 'portals.portal', $$case when t.visibility <> 'PUBLIC' then changes.keys('coordinator',
  'organization:' || t.organization_id, 'MEMBER:' || t.id, case when t.visibility = 'MEMBERS' then 'staff' end) end$$);
call changes.follow('Item', 'portals.item', $$case when t.status <> 'PUBLISHED' or t.audience <> 'EVERYONE' then changes.keys('coordinator',
  'organization:' || t.organization_id, case when t.status = 'PUBLISHED' then 'staff' end) end$$);

-- Who edits a portal.
insert into identity.role_scope (role, kind) values ('MEMBER', 'PORTAL');
