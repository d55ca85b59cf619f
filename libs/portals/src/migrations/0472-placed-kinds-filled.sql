-- What stands in a portal from before its kind was kept, and the index by which a list of one kind is read in its order.
update portals.placed_item k set kind = i.kind from portals.item i where i.id = k.item_id and k.kind is null;
create index on portals.placed_item (portal_id, kind, published_on, item_id)
  include (valid_from, valid_to, section_id, status, audience, organization_id, demonstration);
