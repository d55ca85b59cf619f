-- What shows that those who teach for a provider know what they teach, and whom it has teach in its name.
create table training.trainer_competence (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  person_id text collate "C" not null references network.person (id),
  kind text collate "C" not null check (kind in ('EXPERIENCE', 'DIPLOMA', 'CONTINUING_TRAINING')),
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  -- Where they worked, who gave the diploma or the training.
  institution text check (institution <> ''),
  obtained_on network.partial_date not null,
  first_day date not null generated always as (network.first_day(obtained_on)) stored,
  last_day date not null generated always as (network.last_day(obtained_on)) stored,
  -- For what took some time.
  ended_on network.partial_date,
  minutes integer check (minutes > 0),
  completion_id text collate "C" references training.completion (id) on delete set null,
  note text check (note <> ''),
  document_url text,
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on training.trainer_competence (organization_id, person_id, first_day desc, id desc);
create index on training.trainer_competence (first_day desc, id desc);
create index on training.trainer_competence (person_id);
create index on training.trainer_competence (completion_id);
create trigger demonstration_apart before insert or update of organization_id, person_id on training.trainer_competence
  for each row execute function network.keep_apart('organization_id', 'organization', 'person_id', 'person');

create table training.subcontract (
  id text collate "C" primary key,
  -- Who gives the work.
  organization_id text collate "C" not null references network.organization (id),
  -- Who does it, as the contract calls them.
  contractor text collate "fr-FR-x-icu" not null check (contractor <> ''),
  siren text collate "C" check (siren ~ '^\d{9}$'),
  declaration_number text collate "C" check (declaration_number ~ '^\d{11}$'),
  subject text not null check (subject <> ''),
  valid_from date not null check (isfinite(valid_from)),
  valid_until date not null default 'infinity' check (valid_until >= valid_from),
  -- When it was last verified that they meet the standard, and how.
  verified_on date,
  verification text check (verification <> ''),
  document_url text,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, demonstration)
);
create index on training.subcontract (organization_id, valid_from desc, id desc);
create index on training.subcontract (valid_from desc, id desc);
create trigger demonstration_apart before insert or update of organization_id on training.subcontract
  for each row execute function network.keep_apart('organization_id', 'organization');

create table training.subcontract_session (
  subcontract_id text collate "C" not null references training.subcontract (id) on delete cascade,
  training_session_id text collate "C" not null references training.training_session (id) on delete cascade,
  primary key (subcontract_id, training_session_id)
);
create index on training.subcontract_session (training_session_id);

call changes.tell_of('training');
