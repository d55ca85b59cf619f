-- What several organizations make together, with whom, and on what evidence it is called collective.
create schema club;

-- A workstream (chantier). What became of it are days: it is on each day what the last of them says.
create table club.workstream (
  id text collate "C" primary key,
  title_fr text collate "fr-FR-x-icu" not null check (title_fr <> ''),
  title_en text,
  aim_fr text not null default '',
  aim_en text,
  visibility text collate "C" not null default 'NETWORK' check (visibility in ('TEAM', 'NETWORK', 'PUBLIC')),
  -- The workstream that it is a part of.
  parent_id text collate "C" references club.workstream (id),
  -- What is planned; what happened stands below.
  starts_on date,
  ends_on date,
  proposed_on date not null,
  launched_on date,
  delivered_on date,
  closed_on date,
  abandoned_on date,
  abandon_reason text,
  lessons text,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, demonstration),
  check (parent_id <> id),
  check (starts_on <= ends_on),
  check (launched_on >= proposed_on),
  check (delivered_on >= launched_on),
  check (closed_on >= delivered_on),
  check (abandoned_on >= coalesce(launched_on, proposed_on)),
  check (delivered_on is null or (launched_on is not null and abandoned_on is null)),
  check (closed_on is null or delivered_on is not null),
  check ((abandoned_on is null) = (abandon_reason is null))
);
create index on club.workstream (title_fr, id);
create index on club.workstream (proposed_on desc, id desc);
create index on club.workstream (parent_id) where parent_id is not null;

-- What it was on a day; null before it was proposed.
create function club.state_on(w club.workstream, day date) returns text language sql immutable as $$
  select case when day < w.proposed_on then null when day >= w.abandoned_on then 'ABANDONED' when day >= w.closed_on then 'CLOSED'
    when day >= w.delivered_on then 'DELIVERED' when day >= w.launched_on then 'LAUNCHED' else 'PROPOSED' end
$$;

-- Its calendar.
create table club.workstream_phase (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  place integer not null,
  title_fr text not null check (title_fr <> ''),
  title_en text,
  starts_on date,
  ends_on date,
  constraint workstream_phase_place unique (workstream_id, place) deferrable initially immediate,
  check (starts_on <= ends_on)
);

create table club.workstream_theme (
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  theme_id text collate "C" not null references portals.theme (id),
  primary key (workstream_id, theme_id)
);
create index on club.workstream_theme (theme_id, workstream_id);

create table club.workstream_territory (
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  territory_id text collate "C" not null references territories.territory (id),
  primary key (workstream_id, territory_id)
);
create index on club.workstream_territory (territory_id, workstream_id);

-- Which organizations make it, from when to when; one of them leads it.
create table club.workstream_partner (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  role text collate "C" not null check (role in ('LEAD', 'PARTNER')),
  valid_from date not null check (isfinite(valid_from)),
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (valid_from < valid_to),
  constraint workstream_partner_once unique (workstream_id, organization_id, period without overlaps),
  constraint workstream_lead_once exclude using gist (workstream_id with =, period with &&) where (role = 'LEAD')
);
create index on club.workstream_partner (organization_id, valid_from, id);
create index on club.workstream_partner (workstream_id, valid_from, id);

-- Who works on it, from when to when.
create table club.workstream_participant (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  person_id text collate "C" not null references network.person (id),
  role text collate "C" not null check (role in ('COORDINATOR', 'MEMBER')),
  valid_from date not null check (isfinite(valid_from)),
  valid_to date not null default 'infinity',
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (valid_from < valid_to),
  constraint workstream_participant_once unique (workstream_id, person_id, period without overlaps)
);
create index on club.workstream_participant (person_id, valid_from, id);
create index on club.workstream_participant (workstream_id, valid_from, id);

create trigger demonstration_apart before insert or update of organization_id on club.workstream_partner
  for each row execute function network.keep_apart('organization_id', 'organization');
create trigger demonstration_apart before insert or update of person_id on club.workstream_participant
  for each row execute function network.keep_apart('person_id', 'person');

-- For whom somebody acts on a day: of the organizations of the workstream first, of others then; null for nobody.
create function club.acts_for(person text, workstream text, day date) returns text language sql stable as $$
  select p.organization_id from network.position p
  left join club.workstream_partner w on w.workstream_id = workstream and w.organization_id = p.organization_id and w.period @> day
  where p.person_id = person and p.period @> day
  order by w.id is null, w.role, p.valid_from, p.id limit 1
$$;

-- What somebody did for a workstream: written by what they did, never by hand. For whom they did it is what their position says of that
-- day, also where that is corrected later.
create table club.contribution (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  -- Null once they are erased; for whom they acted stays.
  person_id text collate "C" references network.person (id),
  organization_id text collate "C" references network.organization (id),
  kind text collate "C" not null check (kind in ('TEXT', 'FILE', 'MEETING', 'TASK', 'TEST', 'DELIVERABLE')),
  at timestamptz not null default now(),
  contributed_on date not null generated always as ((at at time zone 'Europe/Paris')::date) stored,
  -- What was done: the id of it.
  subject_id text collate "C" not null,
  demonstration boolean not null default false,
  constraint contribution_once unique (subject_id, person_id, kind)
);
create index on club.contribution (workstream_id, at, id);
create index on club.contribution (person_id, contributed_on);
create index on club.contribution (organization_id, contributed_on);

create function club.name_organization() returns trigger language plpgsql as $$
begin
  new.organization_id := club.acts_for(new.person_id, new.workstream_id, (new.at at time zone 'Europe/Paris')::date);
  return new;
end $$;
create trigger contribution_organization before insert on club.contribution for each row execute function club.name_organization();

-- From how many organizations, and by what, a workstream is collective: from a day on, until the next rule. What was so before stays.
create table club.collective_rule (
  id text collate "C" primary key,
  valid_from date not null check (isfinite(valid_from)),
  organizations integer not null check (organizations between 2 and 20),
  organization_kinds text[] collate "C" not null check (cardinality(organization_kinds) > 0),
  -- Empty: any kind of contribution.
  kinds text[] collate "C" not null default '{}',
  -- Within how many days they have to lie; null for any time.
  window_days integer check (window_days between 1 and 36500),
  version integer not null default 1,
  constraint collective_rule_day unique (valid_from)
);
insert into club.collective_rule (id, valid_from, organizations, organization_kinds, window_days)
  values ('collectiverule_6tk7enpk60h74tdqmxj5qm9jax', '2000-01-01', 2, '{CAUE}', 365);

-- Since when a workstream is collective, and by which contributions: the first day on which the rule of that day was met, for good.
create function club.collective_of(ids text[]) returns table (workstream_id text, since date, evidence text[]) language sql stable as $$
  with rule as (
    select r.*, lead(r.valid_from, 1, 'infinity') over (order by r.valid_from) as valid_to from club.collective_rule r
  ), counted as (
    select c.id, c.workstream_id, c.organization_id, c.contributed_on as day, c.at, c.kind, o.kind as of_kind
    from club.contribution c join network.organization o on o.id = c.organization_id where c.workstream_id = any(ids)
  ), day as (
    select distinct c.workstream_id, d.day from counted c
    cross join lateral (select c.day union select r.valid_from from rule r where r.valid_from > c.day) d(day)
  ), met as (
    select distinct on (d.workstream_id) d.workstream_id, d.day, f.found
    from day d join rule r on r.valid_from <= d.day and r.valid_to > d.day
    cross join lateral (
      select array_agg(b.id order by b.at, b.id) as found, count(*) as n from (
        select a.* from (
          select distinct on (c.organization_id) c.id, c.at from counted c
          where c.workstream_id = d.workstream_id and c.day <= d.day and (r.window_days is null or c.day > d.day - r.window_days)
            and c.of_kind = any(r.organization_kinds) and (r.kinds = '{}' or c.kind = any(r.kinds))
          order by c.organization_id, c.at, c.id
        ) a order by a.at, a.id limit r.organizations
      ) b
    ) f
    where f.n >= r.organizations
    order by d.workstream_id, d.day
  )
  select m.workstream_id, m.day, m.found from met m
$$;

create table club.collective (
  workstream_id text collate "C" primary key references club.workstream (id) on delete cascade,
  since date not null,
  evidence text[] collate "C" not null
);
create index on club.collective (since, workstream_id);

create function club.keep_collective(ids text[]) returns void language plpgsql as $$
begin
  -- One after the other, so that each sees what the one before has written.
  perform from club.workstream w where w.id = any(ids) order by w.id for no key update;
  delete from club.collective k where k.workstream_id = any(ids) and not exists (select from club.collective_of(ids) f where f.workstream_id = k.workstream_id);
  insert into club.collective as k select f.workstream_id, f.since, f.evidence from club.collective_of(ids) f order by 1
  on conflict (workstream_id) do update set since = excluded.since, evidence = excluded.evidence
    where (k.since, k.evidence) is distinct from (excluded.since, excluded.evidence);
end $$;

create function club.contributions_added() returns trigger language plpgsql as $$
begin
  perform club.keep_collective(array(select distinct r.workstream_id from rows r));
  return null;
end $$;
create trigger collective_added after insert on club.contribution referencing new table as rows
  for each statement execute function club.contributions_added();
create trigger collective_removed after delete on club.contribution referencing old table as rows
  for each statement execute function club.contributions_added();
create trigger collective_changed after update on club.contribution referencing new table as rows
  for each statement execute function club.contributions_added();

create function club.rules_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_collective(array(select distinct c.workstream_id from club.contribution c));
  return null;
end $$;
create trigger collective_rules after insert or update or delete on club.collective_rule
  for each statement execute function club.rules_changed();

-- Where a position, or the time of an organization in a workstream, is corrected, what was done on those days was done for whom it says now.
create function club.positions_changed() returns trigger language plpgsql as $$
begin
  update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  where c.person_id in (select r.person_id from rows r)
    and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);
  return null;
end $$;
create trigger club_added after insert on network.position referencing new table as rows
  for each statement execute function club.positions_changed();
create trigger club_removed after delete on network.position referencing old table as rows
  for each statement execute function club.positions_changed();
create trigger club_changed after update on network.position referencing new table as rows
  for each statement execute function club.positions_changed();

create function club.partners_changed() returns trigger language plpgsql as $$
begin
  update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  where c.person_id is not null and c.workstream_id in (select r.workstream_id from rows r)
    and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);
  return null;
end $$;
create trigger contributions_added after insert on club.workstream_partner referencing new table as rows
  for each statement execute function club.partners_changed();
create trigger contributions_removed after delete on club.workstream_partner referencing old table as rows
  for each statement execute function club.partners_changed();
create trigger contributions_changed after update on club.workstream_partner referencing new table as rows
  for each statement execute function club.partners_changed();

-- What is kept beside what follows from the records.
create view club.kept_differences as
  select 'club.collective' as list, case when k.workstream_id is null then 'MISSING' else 'WRONG' end as problem, coalesce(f.workstream_id, k.workstream_id) as id
  from club.collective_of(array(select w.id from club.workstream w)) f full join club.collective k on k.workstream_id = f.workstream_id
  where (k.since, k.evidence) is distinct from (f.since, f.evidence)
  union all
  select 'club.contribution', 'WRONG', c.id from club.contribution c
  where c.person_id is not null and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);

-- Who may see a workstream, as `seesWorkstream`.
create function club.workstream_keys(w club.workstream, today date) returns text[] language sql stable as $$
  select case when w.visibility <> 'PUBLIC' then changes.keys(variadic array['coordinator', case when w.visibility = 'NETWORK' then 'staff' end]
    || array(select 'organization:' || p.organization_id from club.workstream_partner p where p.workstream_id = w.id and p.period @> today)
    || array(select 'person:' || p.person_id from club.workstream_participant p where p.workstream_id = w.id and p.period @> today)) end
$$;
create function club.workstream_keys(workstream text) returns text[] language sql stable as
  $$select club.workstream_keys(w, (now() at time zone 'Europe/Paris')::date) from club.workstream w where w.id = workstream$$;

call changes.tell_of('club');
call changes.follow('Workstream', 'club.workstream', 'club.workstream_keys(t.id)');
call changes.follow_also('Workstream', 'club.workstream_partner', 'select r.workstream_id from rows r');
call changes.follow_also('Workstream', 'club.workstream_participant', 'select r.workstream_id from rows r');
call changes.follow('WorkstreamPartner', 'club.workstream_partner', 'club.workstream_keys(t.workstream_id)');
call changes.follow_also('WorkstreamPartner', 'club.workstream', 'select p.id from club.workstream_partner p join rows r on r.id = p.workstream_id');
call changes.follow_also('WorkstreamPartner', 'club.workstream_participant', 'select p.id from club.workstream_partner p join rows r on r.workstream_id = p.workstream_id');
call changes.follow_also('WorkstreamPartner', 'club.workstream_partner', 'select p.id from club.workstream_partner p join rows r on r.workstream_id = p.workstream_id');
call changes.follow('WorkstreamContribution', 'club.contribution', 'club.workstream_keys(t.workstream_id)');
call changes.follow_also('WorkstreamContribution', 'club.workstream', 'select c.id from club.contribution c join rows r on r.id = c.workstream_id');
call changes.follow_also('WorkstreamContribution', 'club.workstream_partner', 'select c.id from club.contribution c join rows r on r.workstream_id = c.workstream_id');
call changes.follow_also('WorkstreamContribution', 'club.workstream_participant', 'select c.id from club.contribution c join rows r on r.workstream_id = c.workstream_id');
call changes.follow('CollectiveRule', 'club.collective_rule');
