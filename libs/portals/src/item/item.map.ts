import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { badUserInput, OwnedBy } from '#lib/graphql';
import { needed, reads, type Sql, sql } from '#lib/reads';
import { itemOfId } from './item.fields.js';
import { boxOf, isInBox, isNarrowed } from './item.geo.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Items that lie together at the scale of the map, by what is shown of their places.' })
export class ItemCluster {
  @Field(() => Int, { description: 'How many there are.' })
  count: number;

  @Field(() => Float, { description: 'Their middle: degrees to the east of Greenwich.' })
  longitude: number;

  @Field(() => Float, { description: 'Their middle: degrees to the north of the equator.' })
  latitude: number;
}

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'Where items are, as far as that is shown.' })
export class ItemMap {
  @Field(() => Int, { description: 'How many of the items are shown in the box.' })
  count: number;

  @Extensions({ bound: 250 })
  @Field(() => [ItemCluster], {
    description: 'They, together where they lie together; the largest first, at most 500.',
  })
  clusters: ItemCluster[];
}

export const clusterReads = reads(ItemCluster, {
  visible: 'everyone',
  fields: { item: itemOfId('The item, where there is only one; null otherwise.') },
});

/** What it takes to look at where 100,000 items are: seven times a search. */
export const MAP_WORK = 2_000;

export const MAP_ARGS = {
  bbox: needed([Float], 'The box that is seen, in degrees: west, south, east, north.'),
  zoom: needed(Int, 'The zoom of the map, 0 to 20: things closer than 64 of its pixels come together.'),
};

/** Four cells to the side of a tile. */
const CELLS = 4;

/** A list that is narrowed is found first, and then looked at for the box. */
export const mapOfList = (keys: Sql, args: Args, filter: Args): Sql =>
  isNarrowed(filter) ? mapOfFew(keys, args) : mapOfItems(sql`i.id in (${keys})`, args);

/** Of items with these keys, few of all. */
export const mapOfFew = (keys: Sql, args: Args, isAsked = sql`true`): Sql =>
  mapOfItems(sql`i.id = any(array(${keys})) and ${isAsked}`, args, true);

type Args = Readonly<Record<string, unknown>>;

/** What lies in one cell of the Mercator plane comes together. */
function mapOfItems(isAsked: Sql, args: Args, areFound = false): Sql {
  const { bbox, zoom } = args as { bbox: number[]; zoom: number };
  if (!(zoom >= 0 && zoom <= 20)) throw badUserInput('zoom: 0 to 20', 'zoom');
  const cells = CELLS * 2 ** zoom;
  return sql`select json_build_object('count', coalesce(sum(c.count), 0)::int, 'clusters', coalesce(json_agg(json_build_object(
      'count', c.count, 'longitude', c.longitude, 'latitude', c.latitude, 'id', c.id) order by c.count desc, c.longitude, c.latitude)
      filter (where c.nr <= 500), '[]'))
    from (select count(*)::int as count, round(avg(i.geo[0])::numeric, 5)::float as longitude, round(avg(i.geo[1])::numeric, 5)::float as latitude,
        case when count(*) = 1 then min(i.id) end as id, row_number() over (order by count(*) desc, avg(i.geo[0]), avg(i.geo[1])) as nr
      from portals.item i where ${isAsked} and ${isInBox(sql`i.geo`, boxOf(bbox), areFound)}
      group by floor((i.geo[0] + 180) / 360 * ${cells}::float),
        floor(ln(tan(pi() / 4 + radians(greatest(least(i.geo[1], 85), -85)) / 2)) / (2 * pi()) * ${cells}::float)) c`;
}
