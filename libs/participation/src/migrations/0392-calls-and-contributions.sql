-- What an initiative asks for in one of its phases, and what people answer.

-- What is invented stays apart from what is real, as everywhere.
alter table participation.initiative add unique (id, demonstration);
create trigger demonstration_apart before insert or update of organization_id on participation.initiative
  for each row execute function network.keep_apart('organization_id', 'organization');
create function participation.keep_carrier_apart() returns trigger language plpgsql as $$
begin
  if network.is_demonstration('organization', new.organization_id)
    <> (select i.demonstration from participation.initiative i where i.id = new.initiative_id) then
    raise exception 'Demonstration and real do not mix: initiative_carrier.organization_id'
      using errcode = 'check_violation', constraint = 'demonstration_apart', column = 'organization_id';
  end if;
  return new;
end $$;
create trigger demonstration_apart before insert or update of organization_id on participation.initiative_carrier
  for each row execute function participation.keep_carrier_apart();

create table participation.call (
  id text collate "C" primary key,
  initiative_id text collate "C" not null,
  phase_id text collate "C" references participation.initiative_phase (id) on delete set null,
  kind text collate "C" not null check (kind in ('IDEAS', 'VIEWPOINT')),
  title_fr text collate "fr-FR-x-icu" not null check (title_fr <> ''),
  title_en text,
  about_fr text not null default '',
  about_en text,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  -- Whether what people write is read before it is shown, or after.
  moderation text collate "C" not null default 'AFTER' check (moderation in ('BEFORE', 'AFTER')),
  takes_support boolean not null default true,
  -- The promise: by this day each contribution has its answer.
  answers_until date,
  -- The last number that was given to a contribution.
  numbered integer not null default 0,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, demonstration),
  constraint call_initiative_id_fkey foreign key (initiative_id, demonstration) references participation.initiative (id, demonstration) on delete cascade,
  check (opens_at < closes_at)
);
create index on participation.call (initiative_id, opens_at, id);
create index on participation.call (phase_id) where phase_id is not null;
create index on participation.call (opens_at desc, id desc);

create table participation.contribution (
  id text collate "C" primary key,
  call_id text collate "C" not null,
  -- Within its call, from 1.
  number integer not null,
  -- Who wrote it, until they are erased; the name that everybody reads stands beside.
  person_id text collate "C" references network.person (id),
  shown_name text,
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  body text not null default '',
  locale text collate "C" not null check (locale in ('fr', 'en')),
  -- Where it is about: the commune, and the point as far as it is shown. Where the point really is, only contribution_place has.
  territory_id text collate "C" references territories.territory (id),
  precision text collate "C" check (precision in ('EXACT', 'STREET', 'COMMUNE')),
  longitude double precision,
  latitude double precision,
  geo point generated always as (point(longitude, latitude)) stored,
  status text collate "C" not null check (status in ('SUBMITTED', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
  submitted_at timestamptz not null default now(),
  published_at timestamptz,
  ended_at timestamptz,
  -- Why it is not shown, for whoever wrote it.
  refusal text,
  support_count integer not null default 0,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (call_id, number),
  unique (id, demonstration),
  foreign key (call_id, demonstration) references participation.call (id, demonstration),
  check ((longitude is null) = (precision is null) and (latitude is null) = (precision is null)),
  check ((status = 'PUBLISHED') <= (published_at is not null)),
  check ((status in ('REFUSED', 'WITHDRAWN')) = (ended_at is not null)),
  check ((status = 'REFUSED') = (refusal is not null))
);
create trigger demonstration_apart before insert or update of person_id on participation.contribution
  for each row execute function network.keep_apart('person_id', 'person');
create index on participation.contribution (call_id, submitted_at desc, id desc);
create index on participation.contribution (submitted_at desc, id desc) where status = 'PUBLISHED';
create index on participation.contribution (person_id) where person_id is not null;
create index on participation.contribution (territory_id, submitted_at desc, id desc) where territory_id is not null;
create index on participation.contribution using gist (geo) where status = 'PUBLISHED';
create index on participation.contribution (support_count desc, id desc) where status = 'PUBLISHED';

-- Where what it is about really is, where that is not what is shown: for nobody but whoever wrote it, and those who answer.
create table participation.contribution_place (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  longitude double precision not null check (longitude between -180 and 180),
  latitude double precision not null check (latitude between -90 and 90)
);

-- What it said before it was changed.
create table participation.contribution_version (
  contribution_id text collate "C" not null references participation.contribution (id) on delete cascade,
  number integer not null,
  title text not null,
  body text not null,
  written_at timestamptz not null default now(),
  primary key (contribution_id, number)
);

-- One for each who supports it.
create table participation.contribution_support (
  contribution_id text collate "C" not null,
  person_id text collate "C" not null references network.person (id),
  supported_at timestamptz not null default now(),
  demonstration boolean not null default false,
  primary key (contribution_id, person_id),
  foreign key (contribution_id, demonstration) references participation.contribution (id, demonstration) on delete cascade
);
create trigger demonstration_apart before insert or update of person_id on participation.contribution_support
  for each row execute function network.keep_apart('person_id', 'person');
create index on participation.contribution_support (person_id, contribution_id);

-- Counted where it happens, in the same transaction: those who support the same at once come one after the other.
create function participation.count_support() returns trigger language plpgsql as $$
begin
  update participation.contribution set support_count = support_count + case tg_op when 'INSERT' then 1 else -1 end
  where id = coalesce(new.contribution_id, old.contribution_id);
  return null;
end $$;
create trigger counted after insert or delete on participation.contribution_support
  for each row execute function participation.count_support();

-- What is kept beside what follows from the records.
create view participation.kept_differences as
  select 'participation.support' as list, 'WRONG' as problem, c.id from participation.contribution c
  left join participation.contribution_support s on s.contribution_id = c.id
  group by c.id having c.support_count <> count(s.person_id);

-- Who may see a call, as `seesCall`; a contribution, as `seesContribution`.
create function participation.call_keys(initiative text) returns text[] language sql stable as
  $$select participation.initiative_keys(i) from participation.initiative i where i.id = initiative$$;
create function participation.contribution_keys(c participation.contribution) returns text[] language sql stable as $$
  select case when c.status = 'PUBLISHED' and i.published_on is not null then null
    else changes.keys(variadic array['coordinator', 'organization:' || i.organization_id, 'person:' || c.person_id]) end
  from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = c.call_id
$$;

call changes.tell_of('participation');
call changes.follow('Call', 'participation.call', 'participation.call_keys(t.initiative_id)');
call changes.follow_also('Call', 'participation.initiative', 'select c.id from participation.call c join rows r on r.id = c.initiative_id');
call changes.follow_also('Call', 'participation.initiative_carrier', 'select c.id from participation.call c join rows r on r.initiative_id = c.initiative_id');
call changes.follow('Contribution', 'participation.contribution', 'participation.contribution_keys(t)');
