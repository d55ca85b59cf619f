-- An item is in a portal once at a time, as before: by one key of both, so that nobody looks for either of them in an index of ranges, which
-- takes a thousand times as long as one of keys.
alter table portals.placement drop constraint placement_once;
alter table portals.placement add constraint placement_once
  exclude using gist ((portal_id || ' ' || item_id) with =, daterange(valid_from, valid_to) with &&);
