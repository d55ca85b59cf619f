import { type ClientBase } from 'pg';
import { copyInto } from '../cog/database/copy.js';
import { readShippedContours, type ShippedContours, type Surfaces } from './contours.js';
import { type Commune, DRAWN_ON, type Pieces, piecesOf, type Succession } from './pieces.js';
import { type Membership, type Union, unionsOf } from './unions.js';

/**
 * Takes in the ground of all communes since 2018, and of what lies above them, from the contours that are shipped; once that is done only when it `isAgain` to be
 * done, or another file is shipped. In the transaction of the caller. Communes whose contour was taken in from elsewhere keep that.
 */
export async function importGround(client: ClientBase, isAgain: boolean): Promise<boolean> {
  const contours = readShippedContours();
  if (!isAgain && (await holds(client, contours.sha256))) return false;
  await client.query(
    'delete from territories.ground g where not exists (select from territories.contour c where c.territory_id = g.territory_id)',
  );
  await client.query('delete from territories.union_ground');
  const { communes, pieces } = await known(client, contours);
  await copyInto(client, 'territories.ground', COLUMNS, groundOf(communes, pieces.own, contours));
  const unions = unionsOf(await memberships(client), pieces);
  await copyInto(client, 'territories.union_ground', UNION_COLUMNS, groundOfUnions(unions, contours));
  await client.query('delete from territories.ground_file');
  await client.query('insert into territories.ground_file (sha256) values ($1)', [contours.sha256]);
  await client.query('analyze territories.ground, territories.union_ground');
  return true;
}

async function holds(client: ClientBase, sha256: string): Promise<boolean> {
  // Whoever was stopped after another vintage was taken in has ground of the one before.
  const { rowCount } = await client.query(
    `select from territories.ground_file f where f.sha256 = $1
     and f.taken_in_at >= all (select v.imported_at from territories.vintage v)`,
    [sha256],
  );
  return rowCount === 1;
}

const COLUMNS = ['territory_id', 'surface', 'ring', 'shape'];
const UNION_COLUMNS = ['territory_id', 'valid_from', 'valid_to', 'surface', 'ring', 'shape'];

interface Kept extends Commune {
  /** Whether its contour was taken in from elsewhere. */
  isKept: boolean;
}

async function known(client: ClientBase, contours: ShippedContours): Promise<{ communes: Kept[]; pieces: Pieces }> {
  const { rows: communes } = await client.query<Kept>(
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
  return { communes, pieces: piecesOf(communes, successions, contours.codes) };
}

async function memberships(client: ClientBase): Promise<Membership[]> {
  const { rows } = await client.query<Membership>(
    `select m."parentId", m."communeId", lower(r)::text as "from", upper(r)::text as "to" from (
       select p.id as "parentId", v.territory_id as "communeId", range_agg(daterange(v.valid_from, v.valid_to)) as ranges
       from territories.territory_version v cross join unnest(array[v.epci_id, v.departement_id, v.region_id]) p(id)
       where v.kind = 'COMMUNE' and v.valid_to > $1 and p.id is not null group by 1, 2) m
     cross join unnest(m.ranges) r`,
    [DRAWN_ON],
  );
  return rows;
}

function* groundOf(
  communes: readonly Kept[],
  pieces: ReadonlyMap<string, readonly string[]>,
  contours: ShippedContours,
): Generator<string> {
  for (const { id, isKept } of communes)
    if (!isKept && pieces.has(id)) yield* ringsOf(id, contours.surfacesOf(pieces.get(id)!));
}

function* groundOfUnions(unions: readonly Union[], contours: ShippedContours): Generator<string> {
  for (const { parentId, from, to, pieces } of unions)
    yield* ringsOf(`${parentId}\t${from}\t${to}`, contours.surfacesOf(pieces));
}

function* ringsOf(beginning: string, surfaces: Surfaces): Generator<string> {
  for (const [surface, rings] of surfaces.entries())
    for (const [ring, points] of rings.entries()) {
      const shape = points.slice(0, -1).map(([x, y]) => `(${rounded(x!)},${rounded(y!)})`);
      yield `${beginning}\t${surface}\t${ring}\t(${shape.join(',')})\n`;
    }
}

/** A metre is more than the contours know. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
