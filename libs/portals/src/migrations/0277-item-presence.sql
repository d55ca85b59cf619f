-- Who has the editor of an item open: told every twenty seconds, gone after a minute, and with a server that loses its power. In a schema of
-- its own: nothing that is answered to everybody is made from it.
create schema presence;
create unlogged table presence.editing (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  account_id text collate "C" not null,
  since timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  primary key (item_id, account_id)
);
create index on presence.editing (seen_at);
create index on presence.editing (account_id);
