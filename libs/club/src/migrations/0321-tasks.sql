-- What is to be done in a workstream: cards of a board, in the order of each column.
create table club.task (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  title text not null check (title <> ''),
  note text,
  state text collate "C" not null default 'TODO' check (state in ('TODO', 'DOING', 'WAITING', 'DONE')),
  -- What it waits for; null unless it does.
  waiting_for text,
  assignee_id text collate "C" references network.person (id),
  phase_id text collate "C" references club.workstream_phase (id) on delete set null,
  due_on date,
  -- Its place in the column: a card that is moved between two others gets what lies between theirs, and no other card is written.
  place text collate "C" not null,
  done_at timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint task_place unique (workstream_id, state, place) deferrable initially immediate,
  check (waiting_for is null or state = 'WAITING'),
  check ((state = 'DONE') = (done_at is not null))
);
create index on club.task (workstream_id, due_on, id);
create index on club.task (assignee_id, due_on, id) where state <> 'DONE';
create index on club.task (assignee_id);
create index on club.task (phase_id);

-- That what is made was tried out, where and with what result.
create table club.ground_test (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  -- Null once they are erased.
  person_id text collate "C" references network.person (id),
  tested_on date not null,
  territory_id text collate "C" references territories.territory (id),
  summary text not null check (summary <> ''),
  recorded_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on club.ground_test (workstream_id, tested_on desc, id desc);
create index on club.ground_test (person_id);
create index on club.ground_test (territory_id);

-- What is told of the work itself: staff of the network who see the workstream, and its team; of one that is public not everybody.
create function club.work_keys(workstream text) returns text[] language sql stable as $$
  select changes.keys(variadic array['coordinator', case when w.visibility <> 'TEAM' then 'staff' end]
    || array(select 'organization:' || p.organization_id from club.workstream_partner p
      where p.workstream_id = w.id and p.period @> (now() at time zone 'Europe/Paris')::date)
    || array(select 'person:' || p.person_id from club.workstream_participant p
      where p.workstream_id = w.id and p.period @> (now() at time zone 'Europe/Paris')::date))
  from club.workstream w where w.id = workstream
$$;
call changes.follow('Task', 'club.task', 'club.work_keys(t.workstream_id)');
call changes.follow_also('Task', 'club.workstream', 'select c.id from club.task c join rows r on r.id = c.workstream_id');
call changes.follow_also('Task', 'club.workstream_partner', 'select c.id from club.task c join rows r on r.workstream_id = c.workstream_id');
call changes.follow_also('Task', 'club.workstream_participant', 'select c.id from club.task c join rows r on r.workstream_id = c.workstream_id');
call changes.follow('GroundTest', 'club.ground_test', 'club.workstream_keys(t.workstream_id)');
call changes.follow_also('GroundTest', 'club.workstream', 'select c.id from club.ground_test c join rows r on r.id = c.workstream_id');
call changes.follow_also('GroundTest', 'club.workstream_partner', 'select c.id from club.ground_test c join rows r on r.workstream_id = c.workstream_id');
call changes.follow_also('GroundTest', 'club.workstream_participant', 'select c.id from club.ground_test c join rows r on r.workstream_id = c.workstream_id');
call changes.tell_of('club');
