-- Items that came from a table: the row that is sent again under the same reference makes nothing twice.
create table portals.item_import (
  organization_id text collate "C" not null references network.organization (id),
  reference text collate "C" not null check (reference <> ''),
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  primary key (organization_id, reference)
);
create index on portals.item_import (item_id);

-- What a file was called when it was sent: tables name pictures by it.
alter table portals.media add column file_name text;
create index on portals.media (organization_id, territories.fold(file_name)) where file_name is not null;
