-- What organizations and people need to learn, and the sessions that answer it.
create table training.training_need (
  id text collate "C" primary key,
  -- Null once whoever asked was erased, and for a program.
  asked_by text collate "C" references network.person (id),
  asked_on date not null,
  -- For whom: the team of an organization, or one person, who may work nowhere.
  organization_id text collate "C" references network.organization (id),
  person_id text collate "C" references network.person (id),
  headcount integer check (headcount > 0),
  -- About what: a course, or a subject for which there may be none.
  course_id text collate "C" references training.course (id),
  subject text,
  outcome text not null,
  wished_from date,
  wished_to date check (wished_to >= wished_from),
  territory_id text collate "C" references territories.territory (id),
  -- Whom it is addressed to; null for whoever can.
  provider_id text collate "C" references network.organization (id),
  status text collate "C" not null default 'OPEN' check (status in ('OPEN', 'ANSWERED', 'DECLINED', 'WITHDRAWN')),
  training_session_id text collate "C" references training.training_session (id) on delete set null,
  decline_reason text,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((course_id is null) <> (subject is null)),
  check (organization_id is not null or person_id is not null),
  check (person_id is null or headcount is null),
  check ((status = 'DECLINED') = (decline_reason is not null)),
  check (status = 'ANSWERED' or training_session_id is null)
);
create index on training.training_need (asked_on, id);
create index on training.training_need (coalesce(wished_from, 'infinity'), id);
create index on training.training_need (asked_by);
create index on training.training_need (person_id);
create index on training.training_need (organization_id, asked_on, id);
create index on training.training_need (provider_id, asked_on, id);
create index on training.training_need (course_id, asked_on, id);
create index on training.training_need (status, asked_on, id);
create index on training.training_need (training_session_id, asked_on, id);
create index on training.training_need (territory_id);
create trigger demonstration_apart before insert or update of organization_id, person_id, provider_id on training.training_need
  for each row execute function network.keep_apart('organization_id', 'organization', 'person_id', 'person', 'provider_id', 'organization');

call changes.tell_of('training');
