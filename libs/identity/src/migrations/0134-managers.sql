create or replace function network.managers_of(organization_id text) returns table (person_id text, name text, email text, locale text)
  language sql stable as $$
  select distinct p.id, p.name, a.email, a.locale from identity.role_grant g join identity.account a on a.id = g.account_id
    join network.person p on p.id = a.person_id
  where g.organization_id = $1 and g.role = 'ORGANIZATION_MANAGER' and g.period @> (now() at time zone 'Europe/Paris')::date
    and a.erased_at is null
$$;
