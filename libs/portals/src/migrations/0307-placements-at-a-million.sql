-- What a portal shows on a day stands in the index: its placements lie far from each other.
drop index portals.placement_portal_id_place_id_idx;
create index placement_portal_id_place_id_idx on portals.placement (portal_id, place, id) include (item_id, valid_from, valid_to);
