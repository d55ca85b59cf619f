-- What is voted on with money: projects, the rule by which the envelope is shared out, ballots that nobody counts before the close, and what came of them.
alter table participation.call drop constraint call_kind_check,
  add constraint call_kind_check check (kind in ('IDEAS', 'VIEWPOINT', 'BUDGET', 'SURVEY'));

-- The rule in versions: the last one holds, and stays once the ballot has opened.
create table participation.budget_rule (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  number integer not null,
  kind text collate "C" not null check (kind in ('GREEDY', 'EQUAL_SHARES')),
  ballot_kind text collate "C" not null check (ballot_kind in ('APPROVAL', 'KNAPSACK', 'RANKED', 'POINTS')),
  completion text collate "C" not null check (completion in ('NONE', 'ADD_ONE', 'GREEDY', 'ADD_ONE_THEN_GREEDY')),
  -- In euros, as all of it; of territories that pay for what lies in them, by their ids.
  envelope integer not null check (envelope >= 0),
  envelopes jsonb not null default '{}',
  minimum_votes integer not null default 0 check (minimum_votes >= 0),
  -- How many projects a ballot names at most, and how many points it gives.
  maximum_choices integer not null check (maximum_choices between 1 and 50),
  points integer check (points between 1 and 100),
  -- Pairs of numbers of projects.
  incompatible jsonb not null default '[]',
  set_at timestamptz not null default now(),
  primary key (call_id, number),
  check ((ballot_kind = 'POINTS') = (points is not null)),
  check (kind = 'EQUAL_SHARES' or completion = 'NONE')
);

-- What draws between equals: made with the first rule, told by its hash alone until it has been counted.
create table participation.budget_seed (
  call_id text collate "C" primary key references participation.call (id) on delete cascade,
  seed text not null,
  commitment text not null
);

create table participation.budget_project (
  id text collate "C" primary key,
  call_id text collate "C" not null,
  -- Within its call, from 1; never given twice.
  number integer not null,
  title_fr text collate "fr-FR-x-icu" not null check (title_fr <> ''),
  title_en text,
  about_fr text not null default '',
  about_en text,
  cost integer not null check (cost > 0),
  territory_id text collate "C" references territories.territory (id),
  place text,
  contribution_id text collate "C",
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (call_id, number),
  foreign key (call_id, demonstration) references participation.call (id, demonstration) on delete cascade,
  foreign key (contribution_id, demonstration) references participation.contribution (id, demonstration)
);
create index on participation.budget_project (call_id, number, id);
create index on participation.budget_project (number, id);
create index on participation.budget_project (territory_id) where territory_id is not null;
create index on participation.budget_project (contribution_id) where contribution_id is not null;

-- Who has voted, once each. What they chose stands here until it is counted, so that they can change it; then it goes into the box
-- below, and nothing leads back to them.
create table participation.budget_voter (
  call_id text collate "C" not null,
  person_id text collate "C" not null references network.person (id),
  territory_id text collate "C" references territories.territory (id),
  choice text,
  receipt text,
  voted_on date not null,
  demonstration boolean not null default false,
  primary key (call_id, person_id),
  foreign key (call_id, demonstration) references participation.call (id, demonstration) on delete cascade,
  check ((choice is null) = (receipt is null))
);
create trigger demonstration_apart before insert or update of person_id on participation.budget_voter
  for each row execute function network.keep_apart('person_id', 'person');
create index on participation.budget_voter (person_id);

-- Ballots on paper, as the minutes of each booth have them: as many as signed. They go into the box when it is counted.
create table participation.budget_booth (
  id text collate "C" primary key,
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  name text not null check (name <> ''),
  turnout integer not null check (turnout > 0),
  ballots text[] collate "C",
  minutes text not null default '',
  recorded_at timestamptz not null default now(),
  unique (call_id, name),
  constraint budget_booth_turnout check (ballots is null or cardinality(ballots) = turnout)
);

-- What came of it, which never changes: all ballots and the hashes of all receipts, each in their own order, which says nothing of whose they are.
create table participation.budget_result (
  call_id text collate "C" primary key references participation.call (id) on delete cascade,
  rule_number integer not null,
  function_version integer not null,
  counted_at timestamptz not null default now(),
  ballots text[] collate "C" not null,
  ballots_hash text not null,
  receipts text[] collate "C" not null,
  online integer not null,
  paper integer not null,
  outcome jsonb not null,
  check (cardinality(ballots) = online + paper),
  check (cardinality(receipts) = online)
);
create function participation.result_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The result of a budget never changes: %', old.call_id using errcode = 'check_violation';
end $$;
create trigger result_stays before update on participation.budget_result for each row execute function participation.result_stays();

-- How far it is at an instant: prepared, voted on, closed, counted. A rule and two projects make a ballot.
create function participation.budget_stage(call text, at timestamptz) returns text language sql stable as $$
  select case when exists (select from participation.budget_result r where r.call_id = a.id) then 'COUNTED'
    when not exists (select from participation.budget_rule r where r.call_id = a.id)
      or (select count(*) from (select from participation.budget_project p where p.call_id = a.id limit 2) p) < 2
      or i.published_on is null or at < a.opens_at then 'PREPARED'
    when at >= a.closes_at or i.closed_on is not null then 'CLOSED' else 'VOTING' end
  from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = call
$$;

-- As they were counted, and as many as then.
create view participation.budget_kept_differences as
  select 'participation.budget_result' as list, 'WRONG' as problem, r.call_id as id from participation.budget_result r
  where r.ballots_hash <> encode(sha256(convert_to(array_to_string(r.ballots, chr(10)), 'UTF8')), 'hex')
  union all
  select 'participation.budget_seed', 'WRONG', s.call_id from participation.budget_seed s
  where s.commitment <> encode(sha256(convert_to(s.seed, 'UTF8')), 'hex');

call changes.tell_of('participation');
call changes.follow('BudgetProject', 'participation.budget_project', 'participation.call_keys((select a.initiative_id from participation.call a where a.id = t.call_id))');
call changes.follow_also('BudgetProject', 'participation.initiative', 'select p.id from participation.budget_project p join participation.call c on c.id = p.call_id join rows r on r.id = c.initiative_id');
call changes.follow_also('BudgetProject', 'participation.initiative_carrier', 'select p.id from participation.budget_project p join participation.call c on c.id = p.call_id join rows r on r.initiative_id = c.initiative_id');
call changes.follow_also('Call', 'participation.budget_rule', 'select call_id from rows');
call changes.follow_also('Call', 'participation.budget_result', 'select call_id from rows');
