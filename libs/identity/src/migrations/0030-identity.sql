-- Accounts of people, how they prove who they are, and the roles they hold from–to. Secrets are kept as hashes only.
create schema identity;

create table identity.account (
  id text collate "C" primary key,
  person_id text collate "C" not null unique references network.person (id),
  -- Lower case; verified, or there would be no account.
  email text collate "C" not null unique check (email = lower(email)),
  email_verified_at timestamptz not null default now(),
  locale text collate "C" not null default 'fr' check (locale in ('fr', 'en')),
  -- Null for somebody who signs in through another service only.
  password_hash text collate "C",
  password_changed_at timestamptz,
  totp_secret text collate "C",
  totp_confirmed_at timestamptz,
  -- The last time step that was accepted: a code works once.
  totp_step bigint,
  recovery_hashes text[] collate "C" not null default '{}',
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  -- When the owner of an idle account was told that it will be erased.
  warned_at timestamptz,
  erased_at timestamptz,
  demonstration boolean not null default false
);
create index on identity.account (last_seen_at) where erased_at is null;

-- A request for an account, which becomes one when its address is verified. Each has its own secret and password, so that
-- nobody can prepare an account in another's name.
create table identity.sign_up (
  id text collate "C" primary key,
  email text collate "C" not null,
  given_name text not null,
  family_name text not null,
  locale text collate "C" not null,
  password_hash text collate "C" not null,
  secret_hash text collate "C" not null unique,
  invitation_id text collate "C",
  consents jsonb not null default '[]',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index on identity.sign_up (expires_at);

-- A link sent by mail that works once.
create table identity.mail_link (
  secret_hash text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  purpose text collate "C" not null check (purpose in ('RESET_PASSWORD', 'CHANGE_EMAIL')),
  email text collate "C",
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on identity.mail_link (account_id);
create index on identity.mail_link (expires_at);

create table identity.session (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  secret_hash text collate "C" not null unique,
  -- The secret before the last rotation, good for a moment longer: requests under way still carry it.
  former_hash text collate "C",
  rotated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  second_factor_at timestamptz,
  user_agent text,
  address text
);
create index on identity.session (account_id, last_used_at desc, id desc);
create index on identity.session (former_hash) where former_hash is not null;
create index on identity.session (expires_at);

create table identity.token (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  -- A machine's token acts for one organization, within what its maker may do there.
  organization_id text collate "C" references network.organization (id),
  name text not null check (name <> ''),
  scopes text[] collate "C" not null check (scopes <@ array['READ', 'WRITE'] and cardinality(scopes) > 0),
  secret_hash text collate "C" not null unique,
  -- Its beginning, to recognize it in a list.
  hint text collate "C" not null,
  created_at timestamptz not null default now(),
  rotated_at timestamptz,
  last_used_at timestamptz,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index on identity.token (account_id, created_at desc, id desc);

create table identity.role_grant (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  role text collate "C" not null check (role in ('ADMINISTRATOR', 'NETWORK_COORDINATOR', 'ORGANIZATION_MANAGER', 'MEMBER', 'TRAINER',
    'MODERATOR', 'READER')),
  organization_id text collate "C" references network.organization (id),
  valid_from date not null,
  valid_to date not null default 'infinity',
  granted_by text collate "C",
  -- What the exclusion compares: a network role belongs to no organization.
  scope text collate "C" not null generated always as (coalesce(organization_id, 'network')) stored,
  period daterange not null generated always as (daterange(valid_from, valid_to)) stored,
  check (valid_from < valid_to),
  check ((organization_id is null) = (role in ('ADMINISTRATOR', 'NETWORK_COORDINATOR', 'MODERATOR', 'READER'))),
  constraint role_grant_once unique (account_id, role, scope, period without overlaps)
);
create index on identity.role_grant (account_id, valid_from desc, id desc);
create index on identity.role_grant (organization_id, valid_from desc, id desc);

create table identity.invitation (
  id text collate "C" primary key,
  organization_id text collate "C" references network.organization (id),
  email text collate "C" not null check (email = lower(email)),
  role text collate "C" not null,
  role_until date,
  invited_by text collate "C" not null,
  secret_hash text collate "C" not null unique,
  locale text collate "C" not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create index on identity.invitation (organization_id, created_at desc, id desc);
create unique index invitation_open_once on identity.invitation (coalesce(organization_id, ''), email, role)
  where accepted_at is null and revoked_at is null;

-- Whoever verifies an address of this domain becomes a member of the organization, if it allows that.
create table identity.email_domain (
  organization_id text collate "C" not null references network.organization (id) on delete cascade,
  domain text collate "C" not null check (domain ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$'),
  attaches boolean not null default true,
  -- A coordinator has checked that the domain is the organization's own; nothing happens before.
  confirmed_at timestamptz,
  confirmed_by text collate "C",
  primary key (organization_id, domain)
);
create unique index email_domain_of_one on identity.email_domain (domain) where confirmed_at is not null;

create table identity.oidc_identity (
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject)
);
create index on identity.oidc_identity (account_id);

-- A sign-in under way at another service; the browser holds the state.
create table identity.oidc_flow (
  state_hash text collate "C" primary key,
  nonce text collate "C" not null,
  verifier text collate "C" not null,
  -- Linking from the account page, rather than signing in.
  account_id text collate "C",
  return_to text not null,
  expires_at timestamptz not null
);

-- Every answer ever given, never changed: the last one for a purpose counts.
create table identity.consent (
  id bigint generated always as identity primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  purpose text collate "C" not null check (purpose in ('TERMS', 'NEWSLETTER', 'USAGE_STATISTICS')),
  given boolean not null,
  text_version text collate "C" not null,
  at timestamptz not null default now()
);
create index on identity.consent (account_id, purpose, id desc);

-- Failures by account address and by network address, both hashed.
create table identity.attempt (
  key text collate "C" primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz not null default '-infinity'
);
create index on identity.attempt (last_at);

create or replace function writes.actor_name(account_id text) returns text language sql stable as
  'select p.name from identity.account a join network.person p on p.id = a.person_id where a.id = $1';

-- What an actor is today, for a session or a token that has been found.
create function identity.grants(account text, organization text) returns table (role text, organization_id text)
  language sql stable as $$
  select g.role, g.organization_id from identity.role_grant g
  where g.account_id = account and g.period @> (now() at time zone 'Europe/Paris')::date
    and (organization is null or g.organization_id = organization)
$$;

-- The audit log with ids of the schema and the names of those who acted.
create view identity.audit_entry as
  select 'audit_' || lpad(e.id::text, 26, '0') as id, e.id as nr, e.at, e.account_id, e.action, e.subject_type, e.subject_id,
    e.organization_id, e.person_id, writes.actor_name(e.account_id) as actor_name, e.before::text as before, e.after::text as after
  from audit.entry e;
