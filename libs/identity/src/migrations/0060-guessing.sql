-- A guess is counted before it is made: of many at once no more are tried than the count allows. Null when it may be made and is
-- counted; otherwise until when to wait, and nothing is counted. Keys are locked in one order, so that nobody waits in a ring.
create function identity.count_attempt(keys text[], free integer[]) returns timestamptz language plpgsql as $$
declare
  wait_until timestamptz;
begin
  insert into identity.attempt (key, failures, last_at)
    select k, 0, clock_timestamp() from unnest(keys) k order by k on conflict do nothing;
  perform from identity.attempt where key = any(keys) order by key for update;
  select max(locked_until) into wait_until from identity.attempt where key = any(keys) and locked_until > clock_timestamp();
  if wait_until is not null then
    return wait_until;
  end if;
  update identity.attempt a
  set failures = n.failures,
    last_at = clock_timestamp(),
    -- Fifteen seconds first, twice as long each time, never more than a quarter of an hour.
    locked_until = case when n.failures >= c.free
      then clock_timestamp() + make_interval(secs => least(900, 15 * power(2, least(n.failures - c.free, 10)))) else '-infinity' end
  from unnest(keys, free) c (key, free), lateral (
    -- After an hour without an attempt everything is forgotten.
    select case when b.last_at < clock_timestamp() - interval '1 hour' then 1 else b.failures + 1 end as failures
    from identity.attempt b where b.key = c.key
  ) n
  where a.key = c.key;
  return null;
end $$;

-- The guess was right, or was none: its count is given back, with the wait that it may have begun.
create function identity.give_back_attempt(keys text[]) returns void language plpgsql as $$
begin
  perform from identity.attempt where key = any(keys) order by key for update;
  update identity.attempt set failures = greatest(failures - 1, 0), locked_until = '-infinity' where key = any(keys);
end $$;

-- Browsers in which somebody has signed in or set a password: they have a count of their own, so that no stranger can lock them out.
create table identity.known_device (
  secret_hash text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
create index on identity.known_device (account_id);
create index on identity.known_device (seen_at);

-- Whether who invited may give the role today: managers in their organization, coordinators all but two, administrators all. The
-- installation itself (`system`) always may.
create function identity.may_invite(account text, invited_role text, organization text) returns boolean language sql stable as $$
  select account = 'system' or exists (
    select 1 from identity.grants(account, null) g join identity.account a on a.id = account and a.erased_at is null
    where g.role = 'ADMINISTRATOR'
      or invited_role not in ('ADMINISTRATOR', 'NETWORK_COORDINATOR')
        and (g.role = 'NETWORK_COORDINATOR' or (g.role = 'ORGANIZATION_MANAGER' and g.organization_id = organization)))
$$;
