-- Projects of a budget at length: who brings them, where, what they were told to cost, how they were reviewed, and what became of them.
alter table participation.budget_project
  add column organization_id text collate "C" references network.organization (id),
  add column longitude double precision,
  add column latitude double precision,
  -- Why it costs what it does, as told with that.
  add column cost_note text,
  -- Of its last review.
  add column verdict text collate "C",
  add column recorded_at timestamptz not null default now(),
  add constraint budget_project_point check ((longitude is null) = (latitude is null) and longitude between -180 and 180 and latitude between -90 and 90),
  add constraint budget_project_verdict check (verdict in ('FEASIBLE', 'WITH_CHANGES', 'NOT_FEASIBLE'));
create index on participation.budget_project (organization_id) where organization_id is not null;
create trigger demonstration_apart before insert or update of organization_id on participation.budget_project
  for each row execute function network.keep_apart('organization_id', 'organization');
update participation.budget_project p set recorded_at = least(now(), a.opens_at) from participation.call a where a.id = p.call_id;

-- Every cost that was told, the last of which holds: kept by a trigger, so that none is ever missing.
create table participation.budget_project_cost (
  project_id text collate "C" not null references participation.budget_project (id) on delete cascade,
  number integer not null,
  cost integer not null check (cost > 0),
  note text,
  set_at timestamptz not null default now(),
  primary key (project_id, number)
);
insert into participation.budget_project_cost (project_id, number, cost, set_at) select p.id, 1, p.cost, p.recorded_at from participation.budget_project p;
create function participation.keep_cost() returns trigger language plpgsql as $$
begin
  insert into participation.budget_project_cost (project_id, number, cost, note, set_at)
  select new.id, coalesce(max(c.number), 0) + 1, new.cost, new.cost_note, case when tg_op = 'INSERT' then new.recorded_at else clock_timestamp() end
  from participation.budget_project_cost c where c.project_id = new.id;
  return null;
end $$;
create trigger cost_is_kept after insert on participation.budget_project for each row execute function participation.keep_cost();
create trigger changed_cost_is_kept after update of cost on participation.budget_project
  for each row when (old.cost <> new.cost) execute function participation.keep_cost();

-- What it came from beside `contribution_id`, where several people asked for it.
create table participation.budget_project_origin (
  project_id text collate "C" not null references participation.budget_project (id) on delete cascade,
  contribution_id text collate "C" not null,
  demonstration boolean not null default false,
  primary key (project_id, contribution_id),
  foreign key (contribution_id, demonstration) references participation.contribution (id, demonstration) on delete cascade
);
create index on participation.budget_project_origin (contribution_id, project_id);
create view participation.project_origin (project_id, contribution_id, recorded_at) as
  select p.id, p.contribution_id, p.recorded_at from participation.budget_project p where p.contribution_id is not null
  union
  select o.project_id, o.contribution_id, p.recorded_at from participation.budget_project_origin o join participation.budget_project p on p.id = o.project_id;

-- Whether it can be built, said before the vote; what was said before stays to be read.
create table participation.budget_review (
  project_id text collate "C" not null references participation.budget_project (id) on delete cascade,
  number integer not null,
  verdict text collate "C" not null check (verdict in ('FEASIBLE', 'WITH_CHANGES', 'NOT_FEASIBLE')),
  reasons_fr text not null default '',
  reasons_en text,
  -- The service or people who looked at it, as they are told.
  reviewed_by text not null check (reviewed_by <> ''),
  on_day date not null check (isfinite(on_day)),
  recorded_at timestamptz not null default now(),
  primary key (project_id, number),
  check (verdict = 'FEASIBLE' or reasons_fr <> '')
);
create function participation.review_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A review stays as it was written: %', old.project_id using errcode = 'check_violation';
end $$;
create trigger review_stays before update on participation.budget_review for each row execute function participation.review_stays();

-- What becomes of a project, in the steps of what becomes of contributions.
create table participation.followed_up_project (
  project_id text collate "C" not null references participation.budget_project (id) on delete cascade,
  step_id text collate "C" not null references participation.follow_up_step (id) on delete cascade,
  primary key (project_id, step_id)
);
create index on participation.followed_up_project (step_id, project_id);

-- Whoever sees a contribution or a project that a step is about sees the step.
create or replace function participation.step_keys(step text) returns text[] language sql stable as $$
  select case when bool_or(k.keys is null) then null else coalesce(array_agg(distinct one.key) filter (where one.key is not null), '{}') end
  from (
    select participation.contribution_keys(c) from participation.followed_up f join participation.contribution c on c.id = f.contribution_id where f.step_id = step
    union all
    select participation.call_keys(a.initiative_id) from participation.followed_up_project f
      join participation.budget_project p on p.id = f.project_id join participation.call a on a.id = p.call_id where f.step_id = step
  ) k(keys) left join lateral unnest(k.keys) one(key) on true
$$;

-- As before, of projects that can be built or were not reviewed.
create or replace function participation.budget_stage(call text, at timestamptz) returns text language sql stable as $$
  select case when exists (select from participation.budget_result r where r.call_id = a.id) then 'COUNTED'
    when not exists (select from participation.budget_rule r where r.call_id = a.id)
      or (select count(*) from (select from participation.budget_project p where p.call_id = a.id and p.verdict is distinct from 'NOT_FEASIBLE' limit 2) p) < 2
      or i.published_on is null or at < a.opens_at then 'PREPARED'
    when at >= a.closes_at or i.closed_on is not null then 'CLOSED' else 'VOTING' end
  from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = call
$$;

-- What led to what, with projects that were put to the vote.
create or replace view participation.any_link (from_id, to_id, kind, on_day, until_day) as
  select l.from_id, l.to_id, l.kind, l.on_day, l.until_day from participation.link l
  union all
  select k.contribution_id, p.item_id, 'TAKEN_INTO_SERIES', min(participation.day_of(k.taken_at))::text, null
    from participation.photograph_taken k join portals.viewpoint_photograph p on p.id = k.photograph_id group by k.contribution_id, p.item_id
  union all
  select p.call_id, p.id, 'PUT_TO_VOTE', participation.day_of(p.recorded_at)::text, null from participation.budget_project p
  union all
  select o.contribution_id, o.project_id, 'MADE_A_PROJECT', participation.day_of(o.recorded_at)::text, null from participation.project_origin o
  union all
  select f.project_id, f.step_id, 'FOLLOW_UP', s.on_day::text, null
    from participation.followed_up_project f join participation.follow_up_step s on s.id = f.step_id;

call changes.tell_of('participation');
call changes.follow_also('BudgetProject', 'participation.budget_project_cost', 'select project_id from rows');
call changes.follow_also('BudgetProject', 'participation.budget_project_origin', 'select project_id from rows');
call changes.follow_also('BudgetProject', 'participation.budget_review', 'select project_id from rows');
call changes.follow_also('BudgetProject', 'participation.followed_up_project', 'select project_id from rows');
call changes.follow_also('FollowUpStep', 'participation.followed_up_project', 'select step_id from rows');
call changes.follow_also('BudgetProject', 'participation.budget_result', 'select p.id from participation.budget_project p join rows r on r.call_id = p.call_id');
