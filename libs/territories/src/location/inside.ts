import { type ClientBase } from 'pg';
import polylabel from 'polylabel';
import { copyInto } from '../cog/database/copy.js';

/** In degrees, some hundred metres. */
const PRECISION = 0.001;

type Ring = readonly (readonly number[])[];

/** Puts each commune whose ground is known inside of it, unless the main place that is known of it lies there. */
export async function placeInside(client: ClientBase): Promise<void> {
  await client.query(
    `delete from territories.location l where exists (select from territories.ground g where g.territory_id = l.territory_id)
     and l.territory_id not in (select territories.ground_at(point(l.longitude, l.latitude)))`,
  );
  const { rows } = await client.query<{ id: string; surfaces: Ring[][] }>(
    `select g.territory_id as id, territories.contour_on(g.territory_id, 'infinity') -> 'coordinates' as surfaces
     from (select distinct territory_id from territories.ground) g
     where not exists (select from territories.location l where l.territory_id = g.territory_id)`,
  );
  await copyInto(client, 'territories.location', ['territory_id', 'latitude', 'longitude', 'precision'], lines(rows));
}

function* lines(communes: readonly { id: string; surfaces: Ring[][] }[]): Generator<string> {
  for (const { id, surfaces } of communes) {
    const [longitude, latitude] = polylabel(largest(surfaces), PRECISION);
    yield `${id}\t${latitude.toFixed(5)}\t${longitude.toFixed(5)}\tINSIDE\n`;
  }
}

const largest = (surfaces: readonly Ring[][]): readonly Ring[] =>
  surfaces.toSorted((one, other) => areaOf(other[0]!) - areaOf(one[0]!))[0]!;

/** In square degrees: communes are small enough to compare their surfaces by it. */
function areaOf(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i < ring.length - 1; i++) twice += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  return Math.abs(twice / 2);
}
