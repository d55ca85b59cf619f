-- Files of a workstream. What was taken out leaves its line, who took it out and when; its versions go, and their bytes with them.
create table club.workstream_file (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  title text not null check (title <> ''),
  note text check (note <> ''),
  -- Null once they are erased.
  person_id text collate "C" references network.person (id),
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  remover_id text collate "C" references network.person (id),
  demonstration boolean not null default false,
  version integer not null default 1,
  check (remover_id is null or removed_at is not null)
);
create index on club.workstream_file (workstream_id, added_at desc, id desc);
create index on club.workstream_file (added_at desc, id desc);
create index on club.workstream_file (person_id);
create index on club.workstream_file (remover_id);

create table club.workstream_file_version (
  id text collate "C" primary key,
  file_id text collate "C" not null references club.workstream_file (id) on delete cascade,
  number integer not null check (number > 0),
  -- Where its bytes are kept.
  folder text collate "C" not null unique,
  media_type text collate "C" not null,
  bytes integer not null check (bytes > 0),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  person_id text collate "C" references network.person (id),
  added_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint workstream_file_version_number unique (file_id, number)
);
create index on club.workstream_file_version (person_id);

create function club.works_on(workstream text, person text) returns boolean language sql stable as
  $$select exists (select from club.workstream_participant w where w.workstream_id = workstream and w.person_id = person
    and w.period @> (now() at time zone 'Europe/Paris')::date)$$;
insert into uploads.holder_kind (prefix, may_send) values ('workstream', 'club.works_on');

call changes.tell_of('club');
call changes.follow('WorkstreamFile', 'club.workstream_file', 'club.work_keys(t.workstream_id)');
call changes.follow_also('WorkstreamFile', 'club.workstream_file_version', 'select r.file_id from rows r');
call changes.follow_also('WorkstreamFile', 'club.workstream', 'select c.id from club.workstream_file c join rows r on r.id = c.workstream_id');
call changes.follow_also('WorkstreamFile', 'club.workstream_partner', 'select c.id from club.workstream_file c join rows r on r.workstream_id = c.workstream_id');
call changes.follow_also('WorkstreamFile', 'club.workstream_participant', 'select c.id from club.workstream_file c join rows r on r.workstream_id = c.workstream_id');
