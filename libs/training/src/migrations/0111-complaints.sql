-- What people complain about to a provider of training, and what it does to be better.
create table training.complaint (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  received_on date not null check (isfinite(received_on)),
  channel text collate "C" not null check (channel in ('EMAIL', 'LETTER', 'TELEPHONE', 'IN_PERSON', 'FORM', 'EVALUATION')),
  subject text collate "fr-FR-x-icu" not null check (subject <> ''),
  detail text check (detail <> ''),
  -- Who complained: a person of the network, or somebody by their name; nobody once that was taken out.
  person_id text collate "C" references network.person (id),
  complainant text check (complainant <> ''),
  contact text check (contact <> ''),
  course_id text collate "C",
  training_session_id text collate "C",
  -- The last day on which it is answered in time.
  answer_due_on date not null check (answer_due_on >= received_on),
  answered_on date check (answered_on >= received_on),
  answer text check (answer <> ''),
  closed_on date check (closed_on >= received_on),
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint complaint_course_id_fkey foreign key (course_id, demonstration) references training.course (id, demonstration),
  constraint complaint_training_session_id_fkey foreign key (training_session_id, demonstration)
    references training.training_session (id, demonstration)
);
create index on training.complaint (organization_id, received_on desc, id desc);
create index on training.complaint (received_on desc, id desc);
create index on training.complaint (person_id);
create index on training.complaint (course_id);
create index on training.complaint (training_session_id);
create trigger demonstration_apart before insert or update of organization_id, person_id on training.complaint
  for each row execute function network.keep_apart('organization_id', 'organization', 'person_id', 'person');

create table training.improvement_action (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  origin text collate "C" not null check (origin in ('COMPLAINT', 'EVALUATION', 'AUDIT', 'WATCH', 'OTHER')),
  complaint_id text collate "C" references training.complaint (id) on delete set null,
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  detail text check (detail <> ''),
  -- Who sees to it.
  person_id text collate "C" references network.person (id),
  decided_on date not null check (isfinite(decided_on)),
  due_on date not null check (due_on >= decided_on),
  done_on date check (done_on >= decided_on),
  checked_on date check (checked_on >= done_on),
  effect text check (effect <> ''),
  demonstration boolean not null default false,
  version integer not null default 1,
  check (checked_on is null or done_on is not null)
);
create index on training.improvement_action (organization_id, due_on, id);
create index on training.improvement_action (due_on, id);
create index on training.improvement_action (complaint_id);
create index on training.improvement_action (person_id);
create trigger demonstration_apart before insert or update of organization_id, person_id on training.improvement_action
  for each row execute function network.keep_apart('organization_id', 'organization', 'person_id', 'person');

call changes.tell_of('training');
