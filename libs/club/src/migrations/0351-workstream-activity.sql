-- What happened in a workstream, in the order in which it was committed: by transaction, then as it was written in it. A place in it is good
-- once all transactions that began before have ended, as none can put anything before it any more.
create table club.activity (
  nr bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz(3) not null default now(),
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  -- Declared by what writes it (`WorkstreamActivityKind`).
  kind text collate "C" not null,
  -- Null for nobody, and once they are erased.
  person_id text collate "C" references network.person (id),
  -- What it happened to. Whoever does not see that is not told.
  subject_id text collate "C" not null
);
create index on club.activity (workstream_id, xid, nr);
create index on club.activity (person_id);

call changes.tell_of('club');
call changes.live('club.activity', 'workstream_id');
