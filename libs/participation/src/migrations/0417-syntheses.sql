-- What those who answer for an initiative say that people said: published in versions, statement by statement, each with the contributions that it rests on.
create table participation.synthesis (
  id text collate "C" primary key,
  initiative_id text collate "C" not null,
  -- Of what was answered to this call alone.
  call_id text collate "C" references participation.call (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  -- Of its statements, over all versions: the number of one is never another's.
  numbered integer not null default 0,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text check (withdrawal_reason <> ''),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (initiative_id, demonstration) references participation.initiative (id, demonstration) on delete cascade,
  check ((withdrawn_at is null) = (withdrawal_reason is null)),
  check (withdrawn_at is null or withdrawn_at >= published_at)
);
create index on participation.synthesis (initiative_id, created_at desc, id desc);
create index on participation.synthesis (created_at desc, id desc);
create index on participation.synthesis (call_id) where call_id is not null;
create index on participation.synthesis (organization_id);

-- The one that has no day yet is being written.
create table participation.synthesis_version (
  synthesis_id text collate "C" not null references participation.synthesis (id) on delete cascade,
  number integer not null check (number > 0),
  title_fr text not null check (title_fr <> ''),
  title_en text,
  introduction_fr text not null default '',
  introduction_en text,
  -- How many contributions its authors say that they read.
  read_count integer check (read_count >= 0),
  note text,
  published_at timestamptz,
  primary key (synthesis_id, number)
);
create unique index synthesis_version_draft on participation.synthesis_version (synthesis_id) where published_at is null;

create table participation.synthesis_statement (
  id text collate "C" primary key,
  synthesis_id text collate "C" not null,
  in_version integer not null,
  number integer not null check (number > 0),
  place integer not null check (place > 0),
  section_fr text check (section_fr <> ''),
  section_en text,
  title_fr text not null check (title_fr <> ''),
  title_en text,
  body_fr text not null default '',
  body_en text,
  standing text collate "C" not null default 'SHARED' check (standing in ('SHARED', 'CONTESTED', 'MINORITY')),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (synthesis_id, in_version) references participation.synthesis_version (synthesis_id, number) on delete cascade,
  unique (synthesis_id, in_version, number),
  constraint synthesis_statement_place unique (synthesis_id, in_version, place) deferrable initially deferred
);

create table participation.synthesis_citation (
  statement_id text collate "C" not null references participation.synthesis_statement (id) on delete cascade,
  contribution_id text collate "C" not null references participation.contribution (id) on delete cascade,
  side text collate "C" not null check (side in ('SAYS_SO', 'SAYS_OTHERWISE')),
  primary key (statement_id, contribution_id)
);
create index on participation.synthesis_citation (contribution_id, statement_id);

-- What was published stays as it was read.
create function participation.synthesis_stays(synthesis text, number integer) returns void language plpgsql as $$
begin
  if exists (select from participation.synthesis_version v where v.synthesis_id = $1 and v.number = $2 and v.published_at is not null) then
    raise exception 'A synthesis that was published stays as it is' using errcode = 'check_violation', constraint = 'synthesis_stays';
  end if;
end $$;
create function participation.keep_synthesis_version() returns trigger language plpgsql as $$
begin
  perform participation.synthesis_stays(old.synthesis_id, old.number);
  return new;
end $$;
create trigger keep_synthesis before update on participation.synthesis_version
  for each row execute function participation.keep_synthesis_version();
create function participation.keep_synthesis_statement() returns trigger language plpgsql as $$
begin
  perform participation.synthesis_stays(new.synthesis_id, new.in_version);
  return new;
end $$;
create trigger keep_synthesis before insert or update on participation.synthesis_statement
  for each row execute function participation.keep_synthesis_statement();
create function participation.keep_synthesis_citation() returns trigger language plpgsql as $$
begin
  perform participation.synthesis_stays(s.synthesis_id, s.in_version) from participation.synthesis_statement s where s.id = new.statement_id;
  return new;
end $$;
create trigger keep_synthesis before insert or update on participation.synthesis_citation
  for each row execute function participation.keep_synthesis_citation();

-- From when until when each version stands.
create view participation.synthesis_standing (synthesis_id, number, since, until) as
  select v.synthesis_id, v.number, v.published_at,
    coalesce((select n.published_at from participation.synthesis_version n where n.synthesis_id = v.synthesis_id and n.number = v.number + 1), s.withdrawn_at, 'infinity')
  from participation.synthesis_version v join participation.synthesis s on s.id = v.synthesis_id where v.published_at is not null;

create or replace view participation.link (from_id, to_id, kind, on_day, until_day) as
  select i.portal_id, i.id, 'INITIATIVE' collate "C", i.published_on::text, i.closed_on::text
    from participation.initiative i where i.portal_id is not null and i.published_on is not null
  union all
  select a.initiative_id, a.id, 'CALL', participation.day_of(a.opens_at)::text, null from participation.call a
  union all
  select c.call_id, c.id, 'ANSWER_TO_CALL', participation.day_of(c.submitted_at)::text, null from participation.contribution c
  union all
  select g.contribution_id, g.answer_id, 'OFFICIAL_ANSWER', participation.day_of(g.since)::text,
    case when isfinite(g.until) then participation.day_of(g.until)::text end from participation.answer_given g
  union all
  select f.contribution_id, f.step_id, 'FOLLOW_UP', s.on_day::text, null
    from participation.followed_up f join participation.follow_up_step s on s.id = f.step_id
  union all
  select s.id, s.workstream_id, 'TAKEN_UP', s.on_day::text, null from participation.follow_up_step s where s.workstream_id is not null
  union all
  select s.id, s.item_id, 'SHOWN_BY', s.on_day::text, null from participation.follow_up_step s where s.item_id is not null
  union all
  select x.contribution_id, s.id, 'CITED', participation.day_of(v.since)::text, case when isfinite(v.until) then participation.day_of(v.until)::text end
    from participation.synthesis_citation x join participation.synthesis_statement s on s.id = x.statement_id
    join participation.synthesis_standing v on v.synthesis_id = s.synthesis_id and v.number = s.in_version
    where (select c.status from participation.contribution c where c.id = x.contribution_id) = 'PUBLISHED'
  union all
  select s.id, s.synthesis_id, 'SYNTHESIS', participation.day_of(v.since)::text, case when isfinite(v.until) then participation.day_of(v.until)::text end
    from participation.synthesis_statement s join participation.synthesis_standing v on v.synthesis_id = s.synthesis_id and v.number = s.in_version;

-- Who may see it, as `seesSynthesis`.
create function participation.synthesis_keys(s participation.synthesis) returns text[] language sql stable as
  $$select case when s.published_at is null then changes.keys(variadic array['coordinator', 'organization:' || s.organization_id]) end$$;

call changes.tell_of('participation');
call changes.follow('Synthesis', 'participation.synthesis', 'participation.synthesis_keys(t)');
call changes.follow_also('Synthesis', 'participation.contribution',
  'select s.synthesis_id from participation.synthesis_citation x join rows r on r.id = x.contribution_id join participation.synthesis_statement s on s.id = x.statement_id');
