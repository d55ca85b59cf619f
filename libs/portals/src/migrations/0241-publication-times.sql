-- What is to be shown from a time on: a version, which never changes.
alter table portals.item
  add column publish_at timestamptz,
  add column publish_version integer,
  add constraint item_publish_whole check ((publish_at is null) = (publish_version is null));

create index item_publish_at on portals.item (publish_at) where publish_at is not null;
