-- What people have completed, however it is known, and the rules by which that counts for their team.
alter table training.course_version add unique (id, course_id);

create table training.completion (
  id text collate "C" primary key,
  person_id text collate "C" not null references network.person (id),
  course_id text collate "C",
  course_version_id text collate "C",
  -- What a source calls a training that is not in the catalogue.
  label text check (label <> ''),
  -- The enrolment that it was settled from; null for what was recorded by hand.
  enrolment_id text collate "C" unique references training.enrolment (id),
  completed_on network.partial_date not null,
  first_day date not null generated always as (network.first_day(completed_on)) stored,
  last_day date not null generated always as (network.last_day(completed_on)) stored,
  attended_minutes integer check (attended_minutes >= 0),
  planned_minutes integer check (planned_minutes > 0),
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint completion_course_id_fkey foreign key (course_id, demonstration) references training.course (id, demonstration),
  foreign key (course_version_id, course_id) references training.course_version (id, course_id),
  check (course_id is not null or (label is not null and course_version_id is null))
);
create index on training.completion (person_id, first_day, id);
create index on training.completion (course_id);
create index on training.completion (course_version_id);
create trigger demonstration_apart before insert or update of person_id on training.completion
  for each row execute function network.keep_apart('person_id', 'person');

-- What counts for the coverage of teams, from a day on until the next rule.
create table training.training_rule (
  id text collate "C" primary key,
  valid_from date not null check (isfinite(valid_from)),
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  -- Percent of the planned minutes that must have been attended.
  least_share integer not null default 100 check (least_share between 1 and 100),
  -- For how long a training counts; null for ever.
  validity_months integer check (validity_months > 0),
  -- Whoever holds one of these positions counts for the team.
  position_kinds text[] collate "C" not null check (position_kinds <> '{}'),
  -- Days after their arrival in which people do not count yet.
  grace_days integer not null default 0 check (grace_days >= 0),
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, demonstration),
  constraint training_rule_once_a_day unique (demonstration, valid_from)
);

-- The courses that count; in any version where none is named. A rule that names no course counts any training.
create table training.training_rule_course (
  training_rule_id text collate "C" not null,
  course_id text collate "C" not null,
  course_version_id text collate "C",
  demonstration boolean not null,
  foreign key (training_rule_id, demonstration) references training.training_rule (id, demonstration) on delete cascade,
  foreign key (course_id, demonstration) references training.course (id, demonstration),
  foreign key (course_version_id, course_id) references training.course_version (id, course_id),
  unique nulls not distinct (training_rule_id, course_id, course_version_id)
);
create index on training.training_rule_course (course_id);
create index on training.training_rule_course (course_version_id);
