-- Where each territory lies: the main place of a commune, and what is worked out from those of others.
create table territories.location (
  territory_id text collate "C" primary key references territories.territory (id),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  -- PLACE: its main place; NEARBY: the middle of places around; MIDDLE: the middle of the communes in it.
  precision text collate "C" not null check (precision in ('PLACE', 'NEARBY', 'MIDDLE'))
);
create index on territories.location (latitude, longitude);

-- The coarse outlines of the départements and régions of today that are shipped.
create table territories.outline (
  territory_id text collate "C" primary key references territories.territory (id),
  geometry jsonb not null
);
call changes.tell_of('territories');
