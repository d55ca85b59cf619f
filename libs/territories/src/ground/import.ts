import { type ClientBase } from 'pg';
import { copyInto } from '../cog/database/copy.js';
import { readShippedContours, type ShippedContours, type Surfaces } from './contours.js';
import { type Commune, DRAWN_ON, piecesOf, type Succession } from './pieces.js';

/**
 * Takes in the ground of all communes since 2018 from the contours that are shipped; once that is done only when it `isAgain` to be
 * done, or another file is shipped. Communes whose contour was taken in from elsewhere keep that.
 */
export async function importGround(client: ClientBase, isAgain: boolean): Promise<boolean> {
  const contours = readShippedContours();
  if (!isAgain && (await holds(client, contours.sha256))) return false;
  await client.query('begin');
  try {
    await client.query(
      'delete from territories.ground g where not exists (select from territories.contour c where c.territory_id = g.territory_id)',
    );
    await copyInto(
      client,
      'territories.ground',
      ['territory_id', 'surface', 'ring', 'shape'],
      await rows(client, contours),
    );
    await client.query('delete from territories.ground_file');
    await client.query('insert into territories.ground_file (sha256) values ($1)', [contours.sha256]);
    await client.query('analyze territories.ground');
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function holds(client: ClientBase, sha256: string): Promise<boolean> {
  const { rowCount } = await client.query('select from territories.ground_file where sha256 = $1', [sha256]);
  return rowCount === 1;
}

async function rows(client: ClientBase, contours: ShippedContours): Promise<Iterable<string>> {
  const { rows: communes } = await client.query<Commune & { isKept: boolean }>(
    `select t.id, t.code, t.began::text, c.territory_id is not null as "isKept"
     from territories.territory t left join territories.contour c on c.territory_id = t.id
     where t.kind = 'COMMUNE' and t.ended > $1`,
    [DRAWN_ON],
  );
  const { rows: successions } = await client.query<Succession>(
    `select predecessor_id as "predecessorId", successor_id as "successorId" from territories.succession
     where happened_on > $1 and not status_change`,
    [DRAWN_ON],
  );
  const pieces = piecesOf(communes, successions, contours.codes);
  return lines(
    communes.flatMap(({ id, isKept }) => (isKept || !pieces.has(id) ? [] : [[id, pieces.get(id)!] as const])),
    contours,
  );
}

function* lines(
  communes: readonly (readonly [string, readonly string[]])[],
  contours: ShippedContours,
): Generator<string> {
  for (const [id, pieces] of communes) yield* ringsOf(id, contours.surfacesOf(pieces));
}

function* ringsOf(id: string, surfaces: Surfaces): Generator<string> {
  for (const [surface, rings] of surfaces.entries())
    for (const [ring, points] of rings.entries()) {
      const shape = points.slice(0, -1).map(([x, y]) => `(${rounded(x!)},${rounded(y!)})`);
      yield `${id}\t${surface}\t${ring}\t(${shape.join(',')})\n`;
    }
}

/** A metre is more than the contours know. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
