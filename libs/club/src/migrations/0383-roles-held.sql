-- The roles that all accounts hold today, to be asked of many at once: those that were given, and that of members of the club (as `club.is_member`).
create view identity.held as
  select g.account_id, g.role, g.scope_kind, g.scope_id, g.organization_id from identity.role_grant g
  where g.period @> (now() at time zone 'Europe/Paris')::date
  union all
  select a.id, 'MEMBER', 'CLUB', 'club', null from identity.account a
  where exists (select from club.club_membership m where m.person_id = a.person_id and m.period @> (now() at time zone 'Europe/Paris')::date);

create or replace function identity.grants(account text, organization text) returns table (role text, scope_kind text, scope_id text)
  language sql stable as $$
  select h.role, h.scope_kind, h.scope_id from identity.held h
  where h.account_id = account and (organization is null or h.organization_id = organization)
$$;
