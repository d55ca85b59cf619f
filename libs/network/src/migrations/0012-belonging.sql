-- Who is bound by which agreement, since when, on what evidence. Members are never written down: they follow from signatures,
-- withdrawals and memberships.

-- The first day on which what ended on that date certainly no longer holds: an exact date is the first day without it,
-- a month or a year may have ended on its last day.
create function network.gone_from(value text) returns date
  language sql immutable strict parallel safe
  return case when length(value) = 10 then network.first_day(value) else network.last_day(value) + 1 end;

create table network.agreement (
  id text collate "C" primary key,
  key text collate "C" not null unique,
  kind text collate "C" not null check (kind in ('MEMORANDUM', 'FRAMEWORK', 'CONVENTION', 'DEMONSTRATION')),
  title text collate "fr-FR-x-icu" not null,
  signed_on network.partial_date not null,
  -- Null: on the day of signing.
  in_force_on network.partial_date,
  ended_on network.partial_date,
  starts_first date not null generated always as (network.first_day(coalesce(in_force_on, signed_on))) stored,
  starts_last date not null generated always as (network.last_day(coalesce(in_force_on, signed_on))) stored,
  supersedes_id text collate "C" references network.agreement (id),
  -- True when no source says in so many words that the earlier agreement ends.
  supersedes_inferred boolean not null default false,
  supersedes_note text,
  demonstration boolean not null default false,
  sources text[] collate "C" not null default '{}',
  version integer not null default 1,
  check (supersedes_id <> id)
);
create index on network.agreement (supersedes_id);
create index on network.agreement (starts_first, id);

-- The texts that an agreement went through.
create table network.agreement_version (
  agreement_id text collate "C" not null references network.agreement (id) on delete cascade,
  number integer not null check (number > 0),
  adopted_on network.partial_date not null,
  changes text not null,
  primary key (agreement_id, number)
);

create table network.agreement_document (
  agreement_id text collate "C" not null references network.agreement (id) on delete cascade,
  position integer not null,
  kind text collate "C" not null check (kind in ('TEXT', 'AMENDMENT', 'ANNEX', 'MINUTES')),
  title text not null,
  url text,
  sha256 text collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (agreement_id, position)
);

-- Those that an agreement names beside its signatories.
create table network.agreement_party (
  agreement_id text collate "C" not null references network.agreement (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  role text collate "C" not null check (role in ('PROMOTER', 'PARTNER', 'HOST')),
  primary key (agreement_id, organization_id, role)
);

-- A signatory whose name is not documented. It can be identified later; the signature stays as it was.
create table network.slot (
  id text collate "C" primary key,
  agreement_id text collate "C" not null references network.agreement (id) on delete cascade,
  kind text collate "C" not null,
  number integer not null check (number > 0),
  -- The latest identification, kept by a trigger.
  organization_id text collate "C" references network.organization (id),
  unique (agreement_id, kind, number)
);
create index on network.slot (organization_id);

create table network.slot_identification (
  id bigint generated always as identity primary key,
  slot_id text collate "C" not null references network.slot (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id),
  recorded_at timestamptz not null default now(),
  evidence text not null check (evidence <> ''),
  sources text[] collate "C" not null default '{}'
);
create index on network.slot_identification (slot_id, id desc);

create function network.identify_slot() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    raise exception 'An identification is a record of its day: add another one instead of changing it';
  end if;
  update network.slot set organization_id = new.organization_id where id = new.slot_id;
  return new;
end $$;
create trigger identify after insert or update on network.slot_identification
  for each row execute function network.identify_slot();

create table network.signature (
  id text collate "C" primary key,
  agreement_id text collate "C" not null references network.agreement (id),
  organization_id text collate "C" references network.organization (id),
  slot_id text collate "C" unique references network.slot (id),
  signed_on network.partial_date not null,
  entered_into_force_on network.partial_date,
  starts_first date not null generated always as (network.first_day(coalesce(entered_into_force_on, signed_on))) stored,
  starts_last date not null generated always as (network.last_day(coalesce(entered_into_force_on, signed_on))) stored,
  -- Of its withdrawal, kept by a trigger.
  gone_from date not null default 'infinity',
  period daterange not null generated always as (
    daterange(network.first_day(coalesce(entered_into_force_on, signed_on)),
      greatest(gone_from, network.first_day(coalesce(entered_into_force_on, signed_on)) + 1))) stored,
  note text,
  sources text[] collate "C" not null default '{}',
  version integer not null default 1,
  check (num_nonnulls(organization_id, slot_id) = 1),
  constraint signature_before_withdrawal check (network.first_day(coalesce(entered_into_force_on, signed_on)) < gone_from),
  constraint signature_once unique (agreement_id, organization_id, period without overlaps)
);
create index on network.signature (agreement_id, starts_first, id);
create index on network.signature (organization_id);

create table network.withdrawal (
  id text collate "C" primary key,
  signature_id text collate "C" not null references network.signature (id) on delete cascade,
  notice_on network.partial_date,
  effective_on network.partial_date not null,
  effective_first date not null generated always as (network.first_day(effective_on)) stored,
  gone_from date not null generated always as (network.gone_from(effective_on)) stored,
  -- In the words of the source: "end of year".
  precision_note text,
  reason text,
  remains_accessible text,
  sources text[] collate "C" not null default '{}',
  version integer not null default 1,
  constraint withdrawal_once unique (signature_id)
);

create function network.end_signature() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update network.signature set gone_from = 'infinity' where id = old.signature_id;
  end if;
  if tg_op <> 'DELETE' then
    update network.signature set gone_from = new.gone_from where id = new.signature_id;
  end if;
  return null;
end $$;
create trigger end_signature after insert or update or delete on network.withdrawal
  for each row execute function network.end_signature();

-- Joining and leaving where a source tells that and no agreement.
create table network.membership_fact (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  event text collate "C" not null check (event in ('JOINED', 'LEFT')),
  happened_on network.partial_date not null,
  first_day date not null generated always as (network.first_day(happened_on)) stored,
  last_day date not null generated always as (network.last_day(happened_on)) stored,
  note text,
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  constraint membership_fact_once unique (organization_id, event, happened_on)
);

-- What sources assert, beside what is counted.
create table network.asserted_figure (
  id text collate "C" primary key,
  measure text collate "C" not null check (measure in ('FULLY_TRAINED_CAUE', 'TRAINED_EMPLOYEES', 'CAUE_IN_FRANCE', 'SIGNATORIES',
    'EMPLOYEES', 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR')),
  value numeric not null,
  comparison text collate "C" not null default 'EXACTLY' check (comparison in ('EXACTLY', 'MORE_THAN', 'AT_LEAST', 'ABOUT')),
  as_of network.partial_date not null,
  first_day date not null generated always as (network.first_day(as_of)) stored,
  organization_id text collate "C" references network.organization (id),
  agreement_id text collate "C" references network.agreement (id) on delete cascade,
  organization_kind text collate "C",
  statement text,
  note text,
  sources text[] collate "C" not null default '{}'
);
create index on network.asserted_figure (first_day, id);
create index on network.asserted_figure (agreement_id);
create index on network.asserted_figure (organization_id);

create table network.milestone (
  id text collate "C" primary key,
  happened_on network.partial_date not null,
  until network.partial_date,
  -- The end was looked for and not found.
  open_ended boolean not null default false,
  title text not null,
  detail text,
  sources text[] collate "C" not null default '{}'
);

-- Two sources that do not agree: both are kept.
create table network.milestone_conflict (
  milestone_id text collate "C" not null references network.milestone (id) on delete cascade,
  other_id text collate "C" not null references network.milestone (id) on delete cascade,
  primary key (milestone_id, other_id),
  check (milestone_id <> other_id)
);
create index on network.milestone_conflict (other_id);

create table network.network_event (
  id text collate "C" primary key,
  kind text collate "C" not null check (kind in ('SUMMER_UNIVERSITY', 'SEMINAR', 'TRAIN_THE_TRAINER', 'GENERAL_MEETING', 'OTHER')),
  happened_on network.partial_date not null,
  first_day date not null generated always as (network.first_day(happened_on)) stored,
  until network.partial_date,
  place text,
  -- Where the source names a wider place instead.
  place_as_written text,
  territory_id text collate "C" references territories.territory (id),
  organizer text,
  note text,
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on network.network_event (first_day, id);
create index on network.network_event (territory_id);

-- Facts taken from a shipped file, each as it was then: a fact that changed in the file is written again, one that was
-- corrected here stays so, one that left the file is taken out.
create table network.shipped (
  subject text collate "C" not null,
  id text collate "C" not null,
  digest text collate "C" not null,
  nr bigint generated always as identity,
  primary key (subject, id)
);
