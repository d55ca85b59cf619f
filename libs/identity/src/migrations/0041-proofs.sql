-- When whoever uses the session last proved who they are, by a password or a second factor; null when another service vouched.
alter table identity.session add column proved_at timestamptz default now();
update identity.session set proved_at = created_at;

-- When the second factor was given in the session that made the token: staff roles may ask for it.
alter table identity.token add column second_factor_at timestamptz;

-- Which domain of an address the role follows from: it ends with that address.
alter table identity.role_grant add column email_domain text collate "C";
update identity.role_grant g set email_domain = split_part(a.email, '@', 2)
from identity.account a
where a.id = g.account_id and g.id in (select e.subject_id from audit.entry e where e.action = 'EMAIL_DOMAIN_ATTACH');

-- Whether the terms were accepted before leaving for the other service: it may come back as a first visit.
alter table identity.oidc_flow add column accepts_terms boolean not null default false;

-- A sign-in by another service that waits for the code of the second factor; the browser holds the secret.
create table identity.sign_in_step (
  secret_hash text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  expires_at timestamptz not null
);
create index on identity.sign_in_step (account_id);
create index on identity.sign_in_step (expires_at);

-- By this a verified address finds the record that the network holds of its owner.
create index person_email on network.person (lower(email)) where email is not null;
