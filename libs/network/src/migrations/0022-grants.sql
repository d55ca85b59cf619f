-- Money granted to organizations for the common work, and who takes over what when an organization closes.

create table network.grant_award (
  id text collate "C" primary key,
  programme text collate "fr-FR-x-icu" not null check (programme <> ''),
  priority text,
  organization_id text collate "C" not null references network.organization (id),
  amount_cents integer not null check (amount_cents > 0),
  requested_on network.partial_date,
  -- Null: not awarded, or not known to be.
  awarded_on network.partial_date,
  -- The first day that the request or the award may mean: what lists are ordered by.
  ordered_on date not null generated always as (
    coalesce(network.first_day(requested_on::text), network.first_day(awarded_on::text), '-infinity'::date)) stored,
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on network.grant_award (ordered_on, id);
create index on network.grant_award (organization_id, ordered_on, id);

create table network.stewardship (
  id text collate "C" primary key,
  giver_id text collate "C" not null references network.organization (id),
  -- Null: nobody has taken it over yet.
  taker_id text collate "C" references network.organization (id),
  subject text collate "C" not null check (subject in ('CONTENT', 'PORTALS', 'ARCHIVES', 'ACCOUNTS', 'OTHER')),
  detail text,
  handed_on network.partial_date,
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1,
  check (giver_id <> taker_id),
  check (subject <> 'OTHER' or detail is not null)
);
create index on network.stewardship (giver_id, subject, id);
create index on network.stewardship (taker_id, subject, id);
