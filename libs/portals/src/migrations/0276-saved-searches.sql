-- Searches that somebody has saved, of which they are told what is new. In a schema of their own: nothing that everybody is answered is made from them.
create schema searches;
create table searches.saved_search (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  name text not null check (name <> ''),
  frequency text collate "C" not null check (frequency in ('DAILY', 'WEEKLY', 'OFF')),
  words text,
  kind text collate "C",
  theme text collate "C",
  portal text collate "C",
  departement text collate "C",
  licence text collate "C",
  year integer,
  includes_demonstration boolean not null default false,
  -- What was published until this day has been told, or was there before.
  told_until date not null,
  -- What ends its letters without signing in: it stands in each of them.
  secret text collate "C" not null unique,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index on searches.saved_search (account_id, created_at desc, id desc);
create index on searches.saved_search (told_until, id) where frequency <> 'OFF';
