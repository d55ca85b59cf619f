import { badUserInput } from '#lib/graphql';
import { type Columns, type Sql, sql } from '#lib/reads';
import { type ItemRecord } from './item.entity.js';
import { type BoxInput, type NearPointInput } from './item.inputs.js';

type Placed = Pick<Columns<ItemRecord>, 'geo'>;

const EARTH_RADIUS = 6_371_008;
const KM_PER_DEGREE = 111.195;
const FARTHEST = 200;

/** In whole metres, by what is shown of the place. */
export const distanceFrom = ({ geo }: Placed, near: NearPointInput): Sql =>
  sql`coalesce(round(2 * ${EARTH_RADIUS}::float * asin(sqrt(sin(radians(${geo}[1] - ${near.latitude}::float) / 2) ^ 2
    + cos(radians(${near.latitude}::float)) * cos(radians(${geo}[1])) * sin(radians(${geo}[0] - ${near.longitude}::float) / 2) ^ 2))), 2147483647)::int`;

/** First by the box around the circle, which an index finds, then by the distance. */
export function isNear(t: Placed, near: NearPointInput): Sql {
  const { longitude, latitude, withinKm } = near;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badUserInput('near: no such point', 'near');
  if (!(withinKm > 0 && withinKm <= FARTHEST))
    throw badUserInput(`near: withinKm is above 0, up to ${FARTHEST}`, 'near');
  const high = withinKm / KM_PER_DEGREE;
  const wide = high / Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  const around = { west: longitude - wide, south: latitude - high, east: longitude + wide, north: latitude + high };
  return sql`${inside(t.geo, around)} and ${distanceFrom(t, near)} <= ${withinKm * 1000}::float`;
}

/** What leaves few of all items. */
const NARROWS = [
  'search',
  'portal',
  'section',
  'theme',
  'territory',
  'departement',
  'organization',
  'format',
  'legacyId',
  'near',
];

/**
 * Whether a list is found by something else before it is looked at for a box (`byRow`). PostgreSQL takes a box to hold a thousandth of all, however large it is: where the
 * index of places found what is in a country, each item of it would be looked up among thousands of keys.
 */
export const isNarrowed = (filter: Readonly<Record<string, unknown>>): boolean => NARROWS.some((name) => filter[name]);

/** West of its eastern edge, or across the antimeridian: from `west` to 180, and from -180 to `east`. */
export function isInBox(geo: Sql, box: BoxInput, byRow = false): Sql {
  const { west, south, east, north } = box;
  const isBox = Math.max(Math.abs(west), Math.abs(east)) <= 180 && south <= north && south >= -90 && north <= 90;
  if (!isBox)
    throw badUserInput(
      'bbox: west and east within -180 to 180, south and north within -90 to 90, south not above north',
      'bbox',
    );
  const lies = byRow ? lookedAt : inside;
  if (west <= east) return lies(geo, box);
  return sql`(${lies(geo, { ...box, east: 180 })} or ${lies(geo, { ...box, west: -180 })})`;
}

const inside = (geo: Sql, { west, south, east, north }: BoxInput): Sql =>
  sql`${geo} <@ box(point(${west}::float, ${south}::float), point(${east}::float, ${north}::float))`;

/** The same, which no index answers. */
const lookedAt = (geo: Sql, { west, south, east, north }: BoxInput): Sql =>
  sql`((${geo})[0] between ${west}::float and ${east}::float and (${geo})[1] between ${south}::float and ${north}::float)`;

/** `[west, south, east, north]`. */
export function boxOf(edges: readonly number[]): BoxInput {
  if (edges.length !== 4) throw badUserInput('bbox: four numbers: west, south, east, north', 'bbox');
  const [west, south, east, north] = edges as [number, number, number, number];
  return { west, south, east, north };
}
