-- The library of an organization is read by size too.
create index on portals.media (bytes, id);
create index on portals.media (organization_id, bytes, id);
