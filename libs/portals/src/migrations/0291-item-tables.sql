-- The version of a draft that a table left: while it is that one, nobody has written in it since, and the table may change it again.
alter table portals.item_draft add column table_version integer;
update portals.item_draft d set table_version = 1 from portals.item_import t where t.item_id = d.item_id and d.version = 1;
