import { randomInt } from 'node:crypto';
import { NotFoundError, type Tx } from '#lib/writes';
import { isInside } from '../initiative/initiative.perimeter.js';
import { ContributionPrecision } from './contribution.enums.js';
import { OutsidePerimeterError } from './contribution.errors.js';
import { type PointInput } from './contribution.inputs.js';

interface Placed {
  territoryId: string | null;
  precision: ContributionPrecision | null;
  longitude: number | null;
  latitude: number | null;
}

interface Given {
  territoryId?: string | null;
  point?: PointInput | null;
  precision: ContributionPrecision;
}

/** What is shown of where a contribution is about: drawn once, so that asking again tells no more. */
export async function shownPlace(
  tx: Tx,
  initiativeId: string,
  { territoryId: said, point, precision }: Given,
): Promise<Placed> {
  const nearest = point ? await nearestCommune(tx, point) : null;
  const territoryId = said ?? nearest?.id ?? null;
  const centre = territoryId ? await communeOf(tx, territoryId, initiativeId, said ? 'territoryId' : 'point') : null;
  if (point) await expectNear(tx, initiativeId, { point, nearest, territoryId, centre });
  if (point && precision === ContributionPrecision.EXACT) return { territoryId, precision, ...point };
  if (point && precision === ContributionPrecision.STREET) return { territoryId, precision, ...near(point) };
  if (centre) return { territoryId, precision: ContributionPrecision.COMMUNE, ...centre };
  return { territoryId, precision: null, longitude: null, latitude: null };
}

/** A commune of today, within where the initiative takes place; answers its centre, where one is known. */
export async function communeOf(tx: Tx, id: string, initiativeId: string, path: string): Promise<PointInput | null> {
  const found = await tx.one<{ longitude: number | null; latitude: number | null; inside: boolean }>(
    `select l.longitude, l.latitude, ${isInside('$2')} as inside
     from territories.territory_version v left join territories.location l on l.territory_id = v.territory_id
     where v.territory_id = $1 and v.kind = 'COMMUNE' and v.valid_to = 'infinity'`,
    [id, initiativeId],
  );
  if (!found) throw new NotFoundError(path);
  if (!found.inside) throw new OutsidePerimeterError(path);
  const { longitude, latitude } = found;
  return longitude === null || latitude === null ? null : { longitude, latitude };
}

/** How far is looked for it, in degrees: mostly it is nearer than the first, and few are read. */
const NEAR = [0.05, 0.2, 1];

/** The commune of today whose main place is nearest, within a degree. */
async function nearestCommune(tx: Tx, { longitude, latitude }: PointInput): Promise<{ id: string } | null> {
  const wide = Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  for (const within of NEAR) {
    const isLast = within === NEAR.at(-1);
    const found = await tx.one<{ id: string; distance: number }>(
      `select l.territory_id as id, sqrt(power(l.latitude - $2, 2) + power((l.longitude - $1) * cos(radians($2)), 2)) as distance from territories.location l
       join territories.territory_version v on v.territory_id = l.territory_id and v.kind = 'COMMUNE' and v.valid_to = 'infinity'
       where l.latitude between $2::float8 - $3::float8 and $2::float8 + $3::float8 and l.longitude between $1::float8 - $4::float8 and $1::float8 + $4::float8
       order by 2, 1 limit 1`,
      // As far to the east as to the north, but for the last.
      [longitude, latitude, within, isLast ? within : within / wide],
    );
    // Outside of what was looked through all are farther.
    if (found && (isLast || found.distance <= within)) return found;
  }
  return null;
}

/** How far from its centre a commune is taken to reach, in metres: no contour tells. */
const REACH = 30_000;

/** A point lies in the commune that was said, as far as can be told; and one that lies near none, where nothing is asked of anybody. */
async function expectNear(
  tx: Tx,
  initiativeId: string,
  {
    point,
    nearest,
    territoryId,
    centre,
  }: { point: PointInput; nearest: { id: string } | null; territoryId: string | null; centre: PointInput | null },
): Promise<void> {
  if (territoryId && (nearest?.id === territoryId || !centre || metresBetween(point, centre) < REACH)) return;
  const isAnywhere = !territoryId && !(await hasTerritory(tx, initiativeId));
  if (!isAnywhere) throw new OutsidePerimeterError('point');
}

export const hasTerritory = async (tx: Tx, initiativeId: string): Promise<boolean> =>
  Boolean(
    await tx.one('select from participation.initiative_territory where initiative_id = $1 limit 1', [initiativeId]),
  );

const METRES_PER_DEGREE = 111_195;

const metresBetween = (a: PointInput, b: PointInput): number =>
  METRES_PER_DEGREE *
  Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180));

/** Somewhere between one and two hundred metres from the point. */
function near({ longitude, latitude }: PointInput): PointInput {
  const angle = (randomInt(360_000) / 180_000) * Math.PI;
  const metres = 100 + randomInt(100);
  const wide = Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  return {
    longitude: longitude + (metres * Math.cos(angle)) / METRES_PER_DEGREE / wide,
    latitude: Math.min(Math.max(latitude + (metres * Math.sin(angle)) / METRES_PER_DEGREE, -90), 90),
  };
}
