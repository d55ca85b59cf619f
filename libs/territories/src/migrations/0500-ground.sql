-- The ground of each commune whose contour is known: one row a ring, the first of a surface around it, the others holes in it.
create table territories.ground (
  territory_id text collate "C" not null,
  surface smallint not null,
  ring smallint not null,
  -- In degrees of WGS 84; the last point is not the first again.
  shape polygon not null,
  primary key (territory_id, surface, ring)
);
create index ground_box on territories.ground using gist (box(shape));

-- The ground of what lies above communes, by the periods since 2018 in which it was made of the same: one row a ring, as in `ground`.
create table territories.union_ground (
  territory_id text collate "C" not null,
  valid_from date not null,
  valid_to date not null,
  surface smallint not null,
  ring smallint not null,
  shape polygon not null,
  primary key (territory_id, valid_from, surface, ring),
  check (valid_from < valid_to)
);

-- Which file of contours was taken in last.
create table territories.ground_file (
  sha256 text primary key,
  taken_in_at timestamptz not null default now()
);

-- INSIDE: a point in its contour, far from its border.
alter table territories.location drop constraint location_precision_check,
  add constraint location_precision_check check (precision in ('PLACE', 'INSIDE', 'NEARBY', 'MIDDLE'));

-- A ring in GeoJSON.
create function territories.ring_points(shape polygon) returns jsonb language sql immutable strict parallel safe as $$
  select (left(r.text, -1) || ',' || split_part(substr(r.text, 2), ']', 1) || ']]')::jsonb
  from (select translate(shape::text, '()', '[]') as text) r
$$;

-- GeoJSON of the ground of a territory on a day; null where none is known.
create function territories.contour_on(id text, day date) returns jsonb language sql stable parallel safe as $$
  select jsonb_build_object('type', 'MultiPolygon', 'coordinates', jsonb_agg(s.rings order by s.surface)) from (
    select g.surface, jsonb_agg(territories.ring_points(g.shape) order by g.ring) as rings from (
      select surface, ring, shape from territories.ground where territory_id = id
      union all
      select surface, ring, shape from territories.union_ground where territory_id = id and valid_from <= day and valid_to > day) g
    group by g.surface) s
  having count(*) > 0
$$;

-- How far from the ground a point may lie and still belong to it, in degrees: contours are thinned, and harbours are not in them.
create function territories.shore() returns float8 language sql immutable parallel safe as 'select 0.003::float8';

-- The communes, of whatever day since 2018, whose ground holds a point; a point in a hole is in two rings of one.
create function territories.ground_at(spot point) returns setof text language sql stable parallel safe as $$
  select g.territory_id from territories.ground g
  where box(g.shape) @> box(spot, spot) and g.shape @> spot
  group by g.territory_id having count(*) % 2 = 1
$$;

-- The commune of a day that a point lies in: CONTOUR where its contour says so, NEAREST where the nearest of several is taken.
create function territories.commune_at(longitude float8, latitude float8, day date)
returns table (territory_id text, certainty text) language plpgsql stable parallel safe rows 1 as $$
declare
  spot constant point := point(longitude, latitude);
  wide constant float8 := greatest(cos(radians(latitude)), 0.01);
  holders text[] := array(select territories.ground_at(spot));
  sure constant boolean := holders <> '{}';
begin
  if not sure then
    holders := array(
      select n.territory_id from (
        select g.territory_id, g.shape <-> spot as far, min(g.shape <-> spot) over () as least from territories.ground g
        where box(g.shape) && box(point(longitude - territories.shore() / wide, latitude - territories.shore()),
          point(longitude + territories.shore() / wide, latitude + territories.shore()))) n
      where n.far = n.least and n.least <= territories.shore());
  end if;
  return query
    select t.id, case when sure then 'CONTOUR' else 'NEAREST' end from territories.territory t
    where t.id = any(holders) and t.began <= day and t.ended > day
    -- Thinned contours overlap by some metres: the one that holds it deeper.
    order by (select min(path(g.shape) <-> spot) from territories.ground g where g.territory_id = t.id) desc, t.id limit 1;
  if found then return; end if;

  -- None of them on that day: what became of them, or what they came from. With one left, nothing is guessed.
  if holders <> '{}' then
    return query
      with recursive before(id) as (
        select unnest(holders) collate "C" union
        select s.predecessor_id from before b join territories.succession s on s.successor_id = b.id where not s.status_change),
      after(id) as (
        select unnest(holders) collate "C" union
        select s.successor_id from after a join territories.succession s on s.predecessor_id = a.id where not s.status_change),
      those as (
        select t.id from territories.territory t
        where t.id in (select b.id from before b union select a.id from after a)
          and t.kind = 'COMMUNE' and t.began <= day and t.ended > day)
      select o.id, case when sure and (select count(*) from those) = 1 then 'CONTOUR' else 'NEAREST' end
      from those o left join territories.location l on l.territory_id = o.id
      -- Of those at one point, the one whose place that is.
      order by power(l.latitude - commune_at.latitude, 2) + power((l.longitude - commune_at.longitude) * wide, 2), l.precision <> 'PLACE', o.id
      limit 1;
    if found then return; end if;
  end if;

  -- The overseas collectivities, of which no contour is known: the nearest within some 30 km.
  return query
    select v.territory_id, 'NEAREST' from territories.location l
    join territories.territory_version v on v.territory_id = l.territory_id and v.kind = 'COMMUNE' and v.valid_from <= day and v.valid_to > day
    join territories.territory d on d.id = v.departement_id and d.kind = 'OVERSEAS_COLLECTIVITY'
    where l.latitude between commune_at.latitude - 0.27 and commune_at.latitude + 0.27
      and l.longitude between commune_at.longitude - 0.27 / wide and commune_at.longitude + 0.27 / wide
    order by power(l.latitude - commune_at.latitude, 2) + power((l.longitude - commune_at.longitude) * wide, 2), v.territory_id limit 1;
end $$;

-- The territory of a kind and a day that a point lies in: what the commune lies in, or the part of it.
create function territories.territory_at(longitude float8, latitude float8, of_kind text, day date)
returns table (territory_id text, certainty text) language plpgsql stable parallel safe rows 1 as $$
declare
  spot constant point := point(longitude, latitude);
  wide constant float8 := greatest(cos(radians(latitude)), 0.01);
  commune record;
begin
  select * into commune from territories.commune_at(longitude, latitude, day);
  if not found then return; end if;
  if of_kind = 'COMMUNE' then
    return query select commune.territory_id, commune.certainty;
  elsif of_kind in ('EPCI', 'DEPARTEMENT', 'OVERSEAS_COLLECTIVITY', 'REGION') then
    return query
      select t.id, commune.certainty from territories.territory_version v
      join territories.territory t on t.id in (v.epci_id, v.departement_id, v.region_id) and t.kind = of_kind
      where v.territory_id = commune.territory_id and v.seen_from <= day and v.seen_to > day limit 1;
  else
    -- A delegated or associated commune has the ground of the commune that it carries on, where that is known. Of the others only those
    -- whose own place is known can be the nearest.
    return query
      select v.territory_id, case when p.is_known then commune.certainty else 'NEAREST' end from territories.territory_version v
      cross join lateral (select exists (select from territories.succession s where s.successor_id = v.territory_id and s.status_change
        and s.predecessor_id in (select territories.ground_at(spot))) as is_known) p
      left join territories.location l on l.territory_id = v.territory_id and l.precision in ('PLACE', 'INSIDE')
      where v.commune_id = commune.territory_id and v.kind = of_kind and v.valid_from <= day and v.valid_to > day
        and (p.is_known or l.territory_id is not null)
      order by p.is_known desc, power(l.latitude - territory_at.latitude, 2) + power((l.longitude - territory_at.longitude) * wide, 2), v.territory_id
      limit 1;
  end if;
end $$;

call changes.tell_of('territories');
