import { badUserInput } from '#lib/graphql';
import { type Sql, sql } from '#lib/reads';
import { type BoundingBoxInput, type NearInput } from './location.inputs.js';

const EARTH_RADIUS = 6_371_008;
const METRES_PER_DEGREE = 111_195;

/** Territories of which the point lies in the circle: first by the box around it, which an index finds, then by the distance. */
export function isNear(territoryId: Sql, { latitude, longitude, radiusMetres }: NearInput): Sql {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badUserInput('near: no such point', 'near');
  if (radiusMetres < 1 || radiusMetres > 200_000) throw badUserInput('near: radiusMetres is 1 to 200000', 'near');
  const high = radiusMetres / METRES_PER_DEGREE;
  const wide = high / Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  const haversine = sql`sin(radians(l.latitude - ${latitude}::float) / 2) ^ 2
    + cos(radians(${latitude}::float)) * cos(radians(l.latitude)) * sin(radians(l.longitude - ${longitude}::float) / 2) ^ 2`;
  return among(
    territoryId,
    sql`l.latitude between ${latitude - high}::float and ${latitude + high}::float
      and l.longitude between ${longitude - wide}::float and ${longitude + wide}::float
      and 2 * ${EARTH_RADIUS}::float * asin(sqrt(${haversine})) <= ${radiusMetres}::float`,
  );
}

/** Territories of which the point lies in the box. */
export function isInside(territoryId: Sql, { west, south, east, north }: BoundingBoxInput): Sql {
  const isBox = west <= east && south <= north && west >= -180 && east <= 180 && south >= -90 && north <= 90;
  if (!isBox)
    throw badUserInput(
      'bbox: west to east within -180 to 180, south to north within -90 to 90, neither the other way round',
      'bbox',
    );
  return among(
    territoryId,
    sql`l.latitude between ${south}::float and ${north}::float and l.longitude between ${west}::float and ${east}::float`,
  );
}

/** As a list of keys that the planner does not see: whatever the area, rows are looked up by them. */
const among = (territoryId: Sql, where: Sql): Sql =>
  sql`${territoryId} = any(array(select l.territory_id from territories.location l where ${where}))`;
