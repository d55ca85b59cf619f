-- Links that show what an item is to say to whoever has them, before it is published.
create table portals.item_preview (
  id text collate "C" primary key,
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  -- The version that it shows; null for the draft, as it is when it is looked at.
  number integer,
  secret_hash text collate "C" not null unique,
  -- The last day on which it opens.
  expires_on date not null,
  made_at timestamptz not null default now(),
  -- The account that made it: it opens for as long as they may write the item.
  made_by text collate "C" not null
);
create index on portals.item_preview (item_id, made_at desc, id desc);
create index on portals.item_preview (made_by);

-- Whether an account is of the team of an organization today, or coordinates.
create function portals.may_write(account text, organization text) returns boolean language sql stable as
  $$select exists (select from identity.grants(account, null) g where g.role in ('ADMINISTRATOR', 'NETWORK_COORDINATOR')
    or (g.role in ('MEMBER', 'ORGANIZATION_MANAGER') and g.scope_kind = 'ORGANIZATION' and g.scope_id = organization))$$;

call changes.tell_of('portals');
