-- What items are to each other from a day on, beside what they were made from.
create table portals.item_relation (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  kind text collate "C" not null check (kind in ('TRANSLATION_OF', 'REPLACES', 'PART_OF', 'REFERENCES')),
  related_id text collate "C" not null references portals.item (id) on delete cascade,
  valid_from date not null,
  valid_to date not null default 'infinity' check (valid_to > valid_from),
  primary key (item_id, kind, related_id, valid_from),
  check (item_id <> related_id)
);
-- Once at a time.
create unique index item_relation_once on portals.item_relation (item_id, kind, related_id) where valid_to = 'infinity';
create index on portals.item_relation (related_id);

call changes.tell_of('portals');
