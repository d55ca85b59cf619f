import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { type ClientBase } from 'pg';
import { copyInto } from '../cog/database/copy.js';
import { type Contours, contourFile } from '../contour/index.js';
import { placeInside } from './inside.js';
import { type Place, readPlaces } from './places.js';

/** Says where each territory lies, from the places and outlines shipped; once that is done only when it `isAgain` to be done, or other outlines are shipped. In the transaction of the caller. */
export async function importLocations(client: ClientBase, isAgain: boolean): Promise<boolean> {
  const outlines = shipped();
  if (!isAgain && (await holds(client, outlines))) return false;
  await client.query('delete from territories.location');
  await client.query('create temporary table place (code text, latitude float, longitude float) on commit drop');
  await copyInto(client, 'place', ['code', 'latitude', 'longitude'], lines(readPlaces()));
  await fill(client, [PLACES]);
  await placeInside(client);
  await fill(client, STEPS);
  await importOutlines(client, outlines);
  return true;
}

async function fill(client: ClientBase, steps: readonly string[]): Promise<void> {
  for (const step of steps)
    await client.query(`insert into territories.location ${step}; analyze territories.location`);
}

function* lines(places: readonly Place[]): Generator<string> {
  for (const { code, latitude, longitude } of places) yield `${code}\t${latitude}\t${longitude}\n`;
}

const LEFT = 'not exists (select from territories.location l where l.territory_id = t.id)';
/** The middle of the located communes that share with a territory what joins it to them. */
const nearby = (join: string): string =>
  `select t.id, avg(l.latitude), avg(l.longitude), 'NEARBY' from territories.territory t ${join}
   where t.kind not in ('EPCI', 'DEPARTEMENT', 'REGION', 'OVERSEAS_COLLECTIVITY') and ${LEFT} group by t.id`;
const successors = nearby(
  `join territories.succession s on s.predecessor_id = t.id join territories.location l on l.territory_id = s.successor_id`,
);
const under = (parent: string): string =>
  nearby(`join territories.territory_version v on v.territory_id = t.id and v.seen_to = 'infinity'
    join (select w.${parent} as id, avg(l.latitude) as latitude, avg(l.longitude) as longitude from territories.territory_version w
      join territories.location l on l.territory_id = w.territory_id and l.precision in ('PLACE', 'INSIDE')
      where w.kind = 'COMMUNE' and w.seen_to = 'infinity' group by 1) l on l.id = v.${parent}`);

const PLACES = `select t.id, p.latitude, p.longitude, 'PLACE' from territories.territory t join place p on p.code = t.code
   where t.kind in ('COMMUNE', 'DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE', 'MUNICIPAL_ARRONDISSEMENT')`;

/** Each fills in what those before it left. */
const STEPS = [
  // A delegated or associated commune lies where the commune lay that it was.
  `select distinct on (t.id) t.id, l.latitude, l.longitude, l.precision from territories.territory t
   join territories.territory c on c.code = t.code and c.kind = 'COMMUNE' join territories.location l on l.territory_id = c.id
   where t.kind in ('DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE') and ${LEFT} order by t.id, c.began`,
  successors,
  successors,
  nearby(`join territories.territory_version v on v.territory_id = t.id and v.seen_to = 'infinity'
    join territories.location l on l.territory_id = v.commune_id`),
  under('epci_id'),
  under('departement_id'),
  `select p.id, avg(l.latitude), avg(l.longitude), 'MIDDLE' from (
     select distinct p.id, v.territory_id from territories.territory_version v
     cross join unnest(array[v.epci_id, v.departement_id, v.region_id]) p(id) where v.kind = 'COMMUNE' and p.id is not null) p
   join territories.location l on l.territory_id = p.territory_id group by p.id`,
];

/** Metres are more than the outlines know. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value;

interface Outline {
  kind: 'DEPARTEMENT' | 'REGION';
  code: string;
  geometry: object;
}

function shipped(): Outline[] {
  const topology = JSON.parse(readFileSync(contourFile(), 'utf8')) as Contours;
  const { departements, regions } = topology.objects;
  const of = (kind: Outline['kind'], outlines: typeof regions): Outline[] =>
    feature(topology, outlines).features.map(({ properties: { code }, geometry }) => ({ kind, code, geometry }));
  return [...of('DEPARTEMENT', departements), ...of('REGION', regions)];
}

/** Whether the first of them is in the table as it is here: they come and go together. */
async function holds(client: ClientBase, [first]: readonly Outline[]): Promise<boolean> {
  const { rows } = await client.query(
    `select from territories.outline o join territories.territory t on t.id = o.territory_id
     where t.kind = $1 and t.code = $2 and o.geometry = $3::jsonb`,
    [first!.kind, first!.code, JSON.stringify(first!.geometry, rounded)],
  );
  return rows.length > 0;
}

async function importOutlines(client: ClientBase, outlines: readonly Outline[]): Promise<void> {
  await client.query('delete from territories.outline');
  await client.query(
    `insert into territories.outline select t.id, s.geometry from jsonb_to_recordset($1) s(kind text, code text, geometry jsonb)
     join territories.territory t on t.kind = s.kind and t.code = s.code and t.ended = 'infinity'`,
    [JSON.stringify(outlines, rounded)],
  );
}
