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
  const territoryId = said ?? (point ? await communeAt(tx, point, initiativeId) : null);
  const centre = territoryId ? await communeOf(tx, territoryId, initiativeId, said ? 'territoryId' : 'point') : null;
  if (said && point) await expectInside(tx, point, initiativeId);
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

/** The commune of today that a point lies in; none at sea and abroad, which only an initiative that takes place everywhere may be about. */
async function communeAt(tx: Tx, { longitude, latitude }: PointInput, initiativeId: string): Promise<string | null> {
  const found = await tx.one<{ id: string }>(
    `select territory_id as id from territories.commune_at($1, $2, (now() at time zone 'Europe/Paris')::date)`,
    [longitude, latitude],
  );
  if (!found && (await hasTerritory(tx, initiativeId))) throw new OutsidePerimeterError('point');
  return found?.id ?? null;
}

/** The commune that an author names stays theirs, while the point lies in another: those who answer for the call are told. */
async function expectInside(tx: Tx, point: PointInput, initiativeId: string): Promise<void> {
  const communeId = await communeAt(tx, point, initiativeId);
  if (!communeId) throw new OutsidePerimeterError('point');
  await communeOf(tx, communeId, initiativeId, 'point');
}

export const hasTerritory = async (tx: Tx, initiativeId: string): Promise<boolean> =>
  Boolean(
    await tx.one('select from participation.initiative_territory where initiative_id = $1 limit 1', [initiativeId]),
  );

const METRES_PER_DEGREE = 111_195;

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
