-- The day in Paris of an instant.
create function participation.day_of(at timestamptz) returns date language sql immutable as $$select (at at time zone 'Europe/Paris')::date$$;

-- What those who answer for an initiative say to contributions, and what becomes of these.
create table participation.official_answer (
  id text collate "C" primary key,
  initiative_id text collate "C" not null,
  -- Who answered: who answered for the initiative then.
  organization_id text collate "C" not null references network.organization (id),
  body_fr text not null check (body_fr <> ''),
  body_en text,
  answered_at timestamptz not null default now(),
  -- When its words were last changed.
  corrected_at timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (initiative_id, demonstration) references participation.initiative (id, demonstration) on delete cascade
);
create index on participation.official_answer (initiative_id, answered_at desc, id desc);
create index on participation.official_answer (organization_id);

-- What it said before it was corrected.
create table participation.official_answer_version (
  answer_id text collate "C" not null references participation.official_answer (id) on delete cascade,
  number integer not null,
  body_fr text not null,
  body_en text,
  written_at timestamptz not null,
  primary key (answer_id, number)
);

-- What it answers: each contribution has one answer, one answer may be for many.
create table participation.answered (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  answer_id text collate "C" not null references participation.official_answer (id) on delete cascade
);
create index on participation.answered (answer_id, contribution_id);

-- A step of what becomes of contributions.
create table participation.follow_up_step (
  id text collate "C" primary key,
  initiative_id text collate "C" not null,
  organization_id text collate "C" not null references network.organization (id),
  status text collate "C" not null check (status in ('STUDIED', 'PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED')),
  on_day date not null check (isfinite(on_day)),
  note_fr text not null default '',
  note_en text,
  -- What shows it: an item of portals, a workstream, an address elsewhere.
  item_id text collate "C" references portals.item (id) on delete set null,
  workstream_id text collate "C" references club.workstream (id) on delete set null,
  url text,
  recorded_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (initiative_id, demonstration) references participation.initiative (id, demonstration) on delete cascade,
  check (status <> 'DROPPED' or note_fr <> '')
);
create index on participation.follow_up_step (initiative_id, on_day, id);
create index on participation.follow_up_step (organization_id);
create index on participation.follow_up_step (item_id) where item_id is not null;
create index on participation.follow_up_step (workstream_id) where workstream_id is not null;

create table participation.followed_up (
  contribution_id text collate "C" not null references participation.contribution (id) on delete cascade,
  step_id text collate "C" not null references participation.follow_up_step (id) on delete cascade,
  primary key (contribution_id, step_id)
);
create index on participation.followed_up (step_id, contribution_id);

-- What led from one record to another, as in network.link: from a portal to what the public was asked there, to what it answered, and what became of that.
create view participation.link (from_id, to_id, kind, on_day, until_day) as
  select i.portal_id, i.id, 'INITIATIVE' collate "C", i.published_on::text, i.closed_on::text
    from participation.initiative i where i.portal_id is not null and i.published_on is not null
  union all
  select a.initiative_id, a.id, 'CALL', participation.day_of(a.opens_at)::text, null from participation.call a
  union all
  select c.call_id, c.id, 'ANSWER_TO_CALL', participation.day_of(c.submitted_at)::text, null from participation.contribution c
  union all
  select d.contribution_id, d.answer_id, 'OFFICIAL_ANSWER', participation.day_of(a.answered_at)::text, null
    from participation.answered d join participation.official_answer a on a.id = d.answer_id
  union all
  select f.contribution_id, f.step_id, 'FOLLOW_UP', s.on_day::text, null
    from participation.followed_up f join participation.follow_up_step s on s.id = f.step_id
  union all
  select s.id, s.workstream_id, 'TAKEN_UP', s.on_day::text, null from participation.follow_up_step s where s.workstream_id is not null
  union all
  select s.id, s.item_id, 'SHOWN_BY', s.on_day::text, null from participation.follow_up_step s where s.item_id is not null;

-- Who may see an answer or a step, as `seesAnyOf`: whoever sees one of the contributions that it is about.
create function participation.keys_of_any(contributions text[]) returns text[] language sql stable as $$
  select case when bool_or(k.keys is null) then null else coalesce(array_agg(distinct one.key) filter (where one.key is not null), '{}') end
  from participation.contribution c cross join lateral (select participation.contribution_keys(c) as keys) k
  left join lateral unnest(k.keys) one(key) on true where c.id = any(contributions)
$$;
create function participation.answer_keys(answer text) returns text[] language sql stable as
  $$select participation.keys_of_any(array(select d.contribution_id from participation.answered d where d.answer_id = answer))$$;
create function participation.step_keys(step text) returns text[] language sql stable as
  $$select participation.keys_of_any(array(select f.contribution_id from participation.followed_up f where f.step_id = step))$$;

call changes.tell_of('participation');
call changes.follow('OfficialAnswer', 'participation.official_answer', 'participation.answer_keys(t.id)');
call changes.follow_also('OfficialAnswer', 'participation.answered', 'select answer_id from rows');
call changes.follow_also('OfficialAnswer', 'participation.contribution', 'select d.answer_id from participation.answered d join rows r on r.id = d.contribution_id');
call changes.follow('FollowUpStep', 'participation.follow_up_step', 'participation.step_keys(t.id)');
call changes.follow_also('FollowUpStep', 'participation.followed_up', 'select step_id from rows');
call changes.follow_also('FollowUpStep', 'participation.contribution', 'select f.step_id from participation.followed_up f join rows r on r.id = f.contribution_id');
