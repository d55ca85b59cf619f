-- How often letters tell of what: of a kind, or with the kind '' of everything.
create table notifications.preference (
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  kind text collate "C" not null,
  frequency text collate "C" not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY', 'OFF')),
  primary key (account_id, kind)
);
alter table notifications.follow add frequency text collate "C" check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY', 'OFF'));

-- Opens what letters are about, without signing in: it stands in each of them.
create table notifications.letter_secret (
  account_id text collate "C" primary key references identity.account (id) on delete cascade,
  secret text collate "C" not null unique
);

-- The letter that a line waits for; null where none is to tell of it, or one has.
alter table notifications.line add waits_for text collate "C" check (waits_for in ('AT_ONCE', 'DAILY', 'WEEKLY'));
create index line_waiting on notifications.line (waits_for, at) where waits_for is not null;

-- How often letters tell an account of what happens: off wherever it says so, else what is chosen for the thing, for the kind, for everything.
create function notifications.frequency(account text, kind text, usual text, followed text[]) returns text language sql stable as $$
  with chosen as (
    select 3 as place, p.frequency from notifications.preference p where p.account_id = account and p.kind = ''
    union all select 2, p.frequency from notifications.preference p where p.account_id = account and p.kind = frequency.kind and p.kind <> ''
    union all select 1, f.frequency from notifications.follow f where f.account_id = account and f.subject_id = any(followed) and f.frequency is not null)
  select case when exists (select from chosen c where c.frequency = 'OFF') then 'OFF'
    else coalesce((select c.frequency from chosen c order by c.place limit 1), usual) end
$$;
