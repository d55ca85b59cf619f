-- A budget is counted by itself, seen by those who answer for it, and told to everybody by the day that was promised. A ballot may be for one territory.
alter table participation.budget_rule
  -- Of which territories that pay a ballot may name projects, beside those of the common envelope.
  add column reach text collate "C" not null default 'ANY',
  -- Days after the close on which ballots on paper are entered: it is counted after the last of them. What was set before this was known leaves a month.
  add column paper_days integer not null default 30,
  -- Days after the close by the last of which the result is told to everybody; with the count where none are said.
  add column published_days integer,
  add constraint budget_rule_reach check (reach in ('ANY', 'ONE_TERRITORY', 'OWN_TERRITORY')),
  add constraint budget_rule_days check (paper_days between 0 and 90 and published_days between paper_days and 180);

-- What everybody is told: until then a result is there for those who answer for it alone.
create table participation.budget_publication (
  call_id text collate "C" primary key references participation.budget_result (call_id) on delete cascade,
  published_at timestamptz not null default now()
);
insert into participation.budget_publication (call_id, published_at) select r.call_id, r.counted_at from participation.budget_result r;

-- When it is counted, and by when its result is told, at the latest; null while there is no rule.
create function participation.budget_counts_at(call text) returns timestamptz language sql stable as $$
  select a.closes_at + make_interval(days => r.paper_days) from participation.call a join participation.budget_rule r on r.call_id = a.id
  where a.id = call order by r.number desc limit 1
$$;
create function participation.budget_tells_by(call text) returns timestamptz language sql stable as $$
  select a.closes_at + make_interval(days => coalesce(r.published_days, r.paper_days)) from participation.call a join participation.budget_rule r on r.call_id = a.id
  where a.id = call order by r.number desc limit 1
$$;

-- As before; what is counted and not told yet is being checked.
create or replace function participation.budget_stage(call text, at timestamptz) returns text language sql stable as $$
  select case when exists (select from participation.budget_result r where r.call_id = a.id)
      then case when exists (select from participation.budget_publication u where u.call_id = a.id) then 'COUNTED' else 'CHECKING' end
    when not exists (select from participation.budget_rule r where r.call_id = a.id)
      or (select count(*) from (select from participation.budget_project p where p.call_id = a.id and p.verdict is distinct from 'NOT_FEASIBLE' limit 2) p) < 2
      or i.published_on is null or at < a.opens_at then 'PREPARED'
    when at >= a.closes_at or i.closed_on is not null then 'CLOSED' else 'VOTING' end
  from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = call
$$;

-- All that a result rests on, in one row each: for whoever counts it again.
create view participation.budget_kept as
  select r.call_id as id, r.function_version as version, r.ballots, r.ballots_hash as "ballotsHash", s.seed, s.commitment, r.outcome,
    r.online, r.paper, cardinality(r.receipts) as receipts,
    (select coalesce(sum(b.turnout), 0)::integer from participation.budget_booth b where b.call_id = r.call_id) as signed,
    json_build_object('kind', u.kind, 'completion', u.completion, 'minimumVotes', u.minimum_votes, 'envelope', u.envelope,
      'envelopes', u.envelopes, 'incompatible', u.incompatible) as rule,
    (select json_agg(json_build_object('id', p.number, 'cost', p.cost, 'territory', p.territory_id) order by p.number)
      from participation.budget_project p where p.call_id = r.call_id and p.verdict is distinct from 'NOT_FEASIBLE') as projects
  from participation.budget_result r join participation.budget_seed s on s.call_id = r.call_id
  join participation.budget_rule u on u.call_id = r.call_id and u.number = r.rule_number;

call changes.tell_of('participation');
call changes.follow_also('Call', 'participation.budget_publication', 'select call_id from rows');
call changes.follow_also('BudgetProject', 'participation.budget_publication', 'select p.id from participation.budget_project p join rows r on r.call_id = p.call_id');
