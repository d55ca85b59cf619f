-- For which kinds of scope each role may be held. A module that declares a kind adds its rows here, in a migration of its own.
create table identity.role_scope (
  role text collate "C" not null,
  kind text collate "C" not null check (kind ~ '^[A-Z][A-Z_]*$'),
  primary key (role, kind),
  -- Their holders may do everything, and are found by the role alone.
  check (kind = 'NETWORK' or role not in ('ADMINISTRATOR', 'NETWORK_COORDINATOR'))
);
insert into identity.role_scope (role, kind) values
  ('ADMINISTRATOR', 'NETWORK'), ('NETWORK_COORDINATOR', 'NETWORK'), ('MODERATOR', 'NETWORK'), ('READER', 'NETWORK'),
  ('ORGANIZATION_MANAGER', 'ORGANIZATION'), ('MEMBER', 'ORGANIZATION'), ('TRAINER', 'ORGANIZATION');

-- What a role is held for is a kind and an id. The network's is 'network', as `scope` was; the organization follows from the two.
alter table identity.role_grant add column scope_kind text collate "C";
update identity.role_grant set scope_kind = case when organization_id is null then 'NETWORK' else 'ORGANIZATION' end;
alter table identity.role_grant alter column scope drop expression;
alter table identity.role_grant rename column scope to scope_id;
alter table identity.role_grant
  alter column scope_kind set not null,
  drop constraint role_grant_role_check,
  drop column organization_id;
alter table identity.role_grant
  add column organization_id text collate "C" generated always as (case scope_kind when 'ORGANIZATION' then scope_id end) stored
    references network.organization (id),
  add constraint role_grant_scope_fkey foreign key (role, scope_kind) references identity.role_scope (role, kind),
  add constraint role_grant_network_check check ((scope_kind = 'NETWORK') = (scope_id = 'network'));
create index on identity.role_grant (organization_id, valid_from desc, id desc);

drop function identity.grants;
-- What an actor is today, for a session or a token that has been found; a token of an organization has the roles held there.
create function identity.grants(account text, organization text) returns table (role text, scope_kind text, scope_id text)
  language sql stable as $$
  select g.role, g.scope_kind, g.scope_id from identity.role_grant g
  where g.account_id = account and g.period @> (now() at time zone 'Europe/Paris')::date
    and (organization is null or g.organization_id = organization)
$$;

create or replace function identity.may_invite(account text, invited_role text, organization text) returns boolean language sql stable as $$
  select account = 'system' or exists (
    select 1 from identity.grants(account, null) g join identity.account a on a.id = account and a.erased_at is null
    where g.role = 'ADMINISTRATOR'
      or invited_role not in ('ADMINISTRATOR', 'NETWORK_COORDINATOR')
        and (g.role = 'NETWORK_COORDINATOR'
          or (g.role = 'ORGANIZATION_MANAGER' and g.scope_kind = 'ORGANIZATION' and g.scope_id = organization)))
$$;
