-- Meetings of a workstream: the days that were proposed for one, who was there, what was written of it and decided in it.
create table club.meeting (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  title text not null check (title <> ''),
  agenda text,
  place text,
  url text,
  -- Where its hours are meant: an IANA zone.
  time_zone text not null,
  -- Null while people are asked when they can.
  starts_at timestamptz,
  ends_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((starts_at is null) = (ends_at is null)),
  check (starts_at < ends_at),
  check ((cancelled_at is null) = (cancel_reason is null))
);
create index on club.meeting (workstream_id, (coalesce(starts_at, 'infinity')), id);
create index on club.meeting ((coalesce(starts_at, 'infinity')), id);

create table club.meeting_date (
  id text collate "C" primary key,
  meeting_id text collate "C" not null references club.meeting (id) on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (starts_at < ends_at),
  constraint meeting_date_once unique (meeting_id, starts_at, ends_at)
);

create table club.date_answer (
  id text collate "C" primary key,
  date_id text collate "C" not null references club.meeting_date (id) on delete cascade,
  person_id text collate "C" not null references network.person (id),
  answer text collate "C" not null check (answer in ('YES', 'IF_NEED_BE', 'NO')),
  constraint date_answer_once unique (date_id, person_id)
);
create index on club.date_answer (person_id);

create table club.meeting_attendance (
  meeting_id text collate "C" not null references club.meeting (id) on delete cascade,
  person_id text collate "C" not null references network.person (id),
  primary key (meeting_id, person_id)
);
create index on club.meeting_attendance (person_id);

-- Each version of what was written of a meeting stays; the one that somebody else approved holds.
create table club.minutes (
  id text collate "C" primary key,
  meeting_id text collate "C" not null references club.meeting (id) on delete cascade,
  number integer not null check (number > 0),
  body text not null check (body <> ''),
  -- Null once they are erased.
  person_id text collate "C" references network.person (id),
  written_at timestamptz not null default now(),
  approved_at timestamptz,
  approver_id text collate "C" references network.person (id),
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint minutes_number unique (meeting_id, number),
  check (approver_id is null or approved_at is not null)
);
create index on club.minutes (person_id);
create index on club.minutes (approver_id);

create table club.decision (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  meeting_id text collate "C" references club.meeting (id) on delete cascade,
  statement text not null check (statement <> ''),
  decided_on date not null,
  -- When it is to be asked again whether it holds.
  review_on date,
  reviewed_on date,
  -- The first day on which it does not hold any more.
  ended_on date,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (review_on > decided_on),
  check (ended_on >= decided_on),
  check (ended_on is null or review_on is null)
);
create index on club.decision (workstream_id, decided_on desc, id desc);
create index on club.decision (decided_on desc, id desc);
create index on club.decision (meeting_id);

alter table club.task add column meeting_id text collate "C" references club.meeting (id) on delete set null;
create index on club.task (meeting_id);

call changes.tell_of('club');
call changes.follow('WorkstreamMeeting', 'club.meeting', 'club.work_keys(t.workstream_id)');
call changes.follow_also('WorkstreamMeeting', 'club.workstream', 'select c.id from club.meeting c join rows r on r.id = c.workstream_id');
call changes.follow_also('WorkstreamMeeting', 'club.workstream_partner', 'select c.id from club.meeting c join rows r on r.workstream_id = c.workstream_id');
call changes.follow_also('WorkstreamMeeting', 'club.workstream_participant', 'select c.id from club.meeting c join rows r on r.workstream_id = c.workstream_id');
call changes.follow('WorkstreamDecision', 'club.decision', 'club.work_keys(t.workstream_id)');
call changes.follow_also('WorkstreamDecision', 'club.workstream', 'select c.id from club.decision c join rows r on r.id = c.workstream_id');
call changes.follow_also('WorkstreamDecision', 'club.workstream_partner', 'select c.id from club.decision c join rows r on r.workstream_id = c.workstream_id');
call changes.follow_also('WorkstreamDecision', 'club.workstream_participant', 'select c.id from club.decision c join rows r on r.workstream_id = c.workstream_id');
