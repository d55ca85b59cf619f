-- What administrators see of accounts: neither secrets nor what only their owner reads. Its id is of a kind of its own, as the account's is
-- that of whoever is signed in.
create view identity.administered_account as
  select 'user_' || substr(a.id, 9) as id, a.id as account_id, a.person_id, a.email, a.created_at, a.last_seen_at,
    a.totp_confirmed_at as second_factor_at, a.password_hash is not null as has_password, a.warned_at, a.demonstration
  from identity.account a where a.erased_at is null;

-- Work that waits, runs or was given up, without what it is about: a payload may hold an address or a secret. In PL/pgSQL, which names no
-- table until it runs: graphile-worker changes its own as it likes.
create function identity.background_jobs() returns table (
  id text, nr bigint, task text, state text, attempts integer, max_attempts integer, last_error text, created_at timestamptz, run_at timestamptz
) language plpgsql stable as $$
begin
  return query select 'job_' || lpad(j.id::text, 26, '0'), j.id, j.task_identifier,
    case when j.locked_at is not null then 'RUNNING' when j.attempts >= j.max_attempts then 'FAILED'
      when j.last_error is not null then 'RETRYING' else 'WAITING' end,
    j.attempts::integer, j.max_attempts::integer, left(split_part(j.last_error, E'\n', 1), 500), j.created_at, j.run_at
  from graphile_worker.jobs j;
end $$;
