create or replace function network.has_account(person_id text) returns boolean language sql stable as
  'select exists (select 1 from identity.account a where a.person_id = $1 and a.erased_at is null)';

-- A role there today: it was accepted by an invitation, follows from the address that the account proved, or is the coordination's word.
create or replace function network.has_joined(person_id text, organization_id text) returns boolean language sql stable as $$
  select exists (
    select 1 from identity.account a join identity.role_grant g on g.account_id = a.id
    where a.person_id = $1 and a.erased_at is null and g.organization_id = $2
      and g.period @> (now() at time zone 'Europe/Paris')::date
  )
$$;
