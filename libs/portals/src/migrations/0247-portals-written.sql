-- Portals are written: by coordinators, and by those who edit them.
alter table portals.portal
  -- The languages in which it speaks, its own first.
  add column locales text[] not null default '{fr}' check (cardinality(locales) between 1 and 2 and locales <@ '{fr,en}'::text[]);

-- Names that portals had in addresses: they lead to what they are called now.
create table portals.portal_former_slug (
  slug text collate "C" primary key,
  portal_id text collate "C" not null references portals.portal (id) on delete cascade
);
create index on portals.portal_former_slug (portal_id);

call changes.tell_of('portals');
