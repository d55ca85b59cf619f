-- What facilitators bring in: what people said in a workshop, on paper or by telephone.

-- What was gathered on one occasion.
create table participation.contribution_batch (
  id text collate "C" primary key,
  call_id text collate "C" not null,
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  origin text collate "C" not null check (origin in ('WORKSHOP', 'PAPER', 'PHONE')),
  held_on date not null check (isfinite(held_on)),
  place text,
  territory_id text collate "C" references territories.territory (id),
  -- How those whose words these are have agreed.
  consent text not null check (consent <> ''),
  attendance integer check (attendance > 0),
  recorded_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (call_id, demonstration) references participation.call (id, demonstration) on delete cascade
);
create index on participation.contribution_batch (call_id, held_on desc, id desc);
create index on participation.contribution_batch (held_on desc, id desc);
create index on participation.contribution_batch (territory_id) where territory_id is not null;

-- Of what is brought in nobody has an account; it is counted from the day on which it was said.
alter table participation.contribution
  add column origin text collate "C" not null default 'ONLINE' check (origin in ('ONLINE', 'WORKSHOP', 'PAPER', 'PHONE')),
  add column said_on date,
  add constraint contribution_said check ((origin = 'ONLINE') = (said_on is null)),
  add constraint contribution_brought_in check (origin = 'ONLINE' or (person_id is null and shown_name is null));

create table participation.contribution_entry (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  batch_id text collate "C" not null references participation.contribution_batch (id),
  -- The number of the sheet that it was written on; it stays taken when the contribution is taken back.
  sheet text collate "C" check (sheet <> ''),
  -- Hands that were raised for it: never among those who support it with an account.
  support_on_paper integer not null default 0 check (support_on_paper between 0 and 10000),
  entered_by text collate "C" references network.person (id),
  entered_at timestamptz not null default now(),
  -- Why it was taken back.
  withdrawal text
);
create index on participation.contribution_entry (batch_id, contribution_id);
-- Spreadsheets lose the zeros at the beginning: 007 and 7 are one sheet.
create unique index contribution_entry_sheet on participation.contribution_entry (batch_id, ltrim(sheet, '0')) where sheet is not null;
create index on participation.contribution_entry (entered_by) where entered_by is not null;

-- The name that whoever said it gave; it goes two years after the end of the call.
create table participation.contribution_speaker (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  name text not null check (name <> '')
);

create function participation.batch_keys(call text) returns text[] language sql stable as $$
  select changes.keys(variadic array['coordinator', 'organization:' || i.organization_id])
  from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = call
$$;

call changes.tell_of('participation');
call changes.follow('ContributionBatch', 'participation.contribution_batch', 'participation.batch_keys(t.call_id)');
call changes.follow_also('Contribution', 'participation.contribution_entry', 'select contribution_id from rows');
call changes.follow_also('Contribution', 'participation.contribution_speaker', 'select contribution_id from rows');
