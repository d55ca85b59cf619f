import { createReadStream } from 'node:fs';
import { type Geometry } from 'geojson';
import { type ClientBase } from 'pg';
import { copyInto } from '../cog/database/copy.js';
import { type OnProgress } from '../cog/database/progress.js';
import { features } from './features.js';

interface CommuneFeature {
  type: 'Feature';
  properties: Record<string, unknown> | null;
  geometry: Geometry | null;
}

export interface ContourOptions {
  /** Where the shapes come from, kept beside each of them. */
  source?: string;
  onProgress?: OnProgress;
}

export interface ContourResult {
  /** Contours now in the table that came from this file. */
  imported: number;
  /** Codes of the file that are no current commune. */
  unknown: string[];
  /** Current communes that the file has no contour of. */
  missing: number;
}

/** The code of a commune in Admin Express: INSEE_COM, or code_insee in the editions since 2024. */
const CODE_PROPERTIES = ['INSEE_COM', 'insee_com', 'code_insee'];

/**
 * Takes the contours of communes from IGN Admin Express (COMMUNE layer as GeoJSON, WGS84) into territories.contour, feature
 * by feature and in one transaction. Running it again replaces them.
 */
export async function importContours(
  client: ClientBase,
  input: string | AsyncIterable<Buffer | string>,
  { source = 'IGN Admin Express', onProgress = () => {} }: ContourOptions = {},
): Promise<ContourResult> {
  const chunks =
    typeof input === 'string' ? (createReadStream(input, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) : input;
  await client.query('begin');
  try {
    await client.query(
      `create temporary table incoming_contour (code text collate "C", geometry jsonb) on commit drop`,
    );
    await copyInto(client, 'incoming_contour', ['code', 'geometry'], contourRows(chunks, onProgress));
    const result = await replace(client, source);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function* contourRows(chunks: AsyncIterable<Buffer | string>, onProgress: OnProgress): AsyncGenerator<string> {
  let done = 0;
  for await (const { properties, geometry } of features<CommuneFeature>(chunks)) {
    const code = CODE_PROPERTIES.map((name) => properties?.[name]).find((value) => value !== undefined);
    if (typeof code !== 'string') throw new Error(`A feature has no INSEE code (${CODE_PROPERTIES.join(', ')})`);
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') throw new Error(`${code} has no surface`);
    checkDegrees(code, geometry);
    yield `${escape(code)}\t${escape(JSON.stringify(geometry))}\n`;
    if (++done % 500 === 0) onProgress({ step: 'Contours', done, total: Math.max(done, 35_000) });
  }
  if (done === 0) throw new Error('The file has no feature');
  onProgress({ step: 'Contours', done, total: done });
}

/** Admin Express also comes in Lambert 93, in metres. */
function checkDegrees(code: string, geometry: Geometry): void {
  const [x, y] = firstPoint((geometry as { coordinates: unknown }).coordinates);
  if (x === undefined || y === undefined || Math.abs(x) > 180 || Math.abs(y) > 90) {
    throw new Error(`The contour of ${code} is not in degrees (WGS84): ${x}, ${y}`);
  }
}

function firstPoint(coordinates: unknown): number[] {
  let at = coordinates;
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  return Array.isArray(at) ? (at as number[]) : [];
}

const escape = (text: string): string => text.replace(/\\/g, '\\\\').replace(/[\t\n\r]/g, ' ');

async function replace(client: ClientBase, source: string): Promise<ContourResult> {
  const current = `territories.territory t on t.kind = 'COMMUNE' and t.ended = 'infinity' and t.code = i.code`;
  const unknown = await client.query<{ code: string }>(
    `select distinct i.code from incoming_contour i left join ${current} where t.id is null order by 1`,
  );
  const written = await client.query(
    `insert into territories.contour (territory_id, geometry, source)
     select distinct on (t.id) t.id, i.geometry, $1 from incoming_contour i join ${current}
     on conflict (territory_id) do update set geometry = excluded.geometry, source = excluded.source, imported_at = now()`,
    [source],
  );
  await replaceGround(client);
  const missing = await client.query<{ count: number }>(
    `select count(*)::int as count from territories.territory t left join territories.contour c on c.territory_id = t.id
     where t.kind = 'COMMUNE' and t.ended = 'infinity' and c.territory_id is null`,
  );
  await client.query('analyze territories.contour');
  return {
    imported: written.rowCount ?? 0,
    unknown: unknown.rows.map(({ code }) => code),
    missing: missing.rows[0]!.count,
  };
}

/** What was taken in decides where points lie, too, in place of the contours that are shipped. */
async function replaceGround(client: ClientBase): Promise<void> {
  await client.query(
    `create temporary table taken_in on commit drop as select t.id from incoming_contour i
     join territories.territory t on t.kind = 'COMMUNE' and t.ended = 'infinity' and t.code = i.code`,
  );
  await client.query('delete from territories.ground where territory_id in (select id from taken_in)');
  await client.query(
    `insert into territories.ground (territory_id, surface, ring, shape)
     select c.territory_id, s.nr - 1, r.nr - 1, (
       select '(' || string_agg('(' || (p.point ->> 0) || ',' || (p.point ->> 1) || ')', ',' order by p.nr) || ')'
       from jsonb_array_elements(r.points) with ordinality p(point, nr) where p.nr < jsonb_array_length(r.points))::polygon
     from territories.contour c join taken_in on taken_in.id = c.territory_id
     cross join lateral jsonb_array_elements(case when c.geometry ->> 'type' = 'Polygon'
       then jsonb_build_array(c.geometry -> 'coordinates') else c.geometry -> 'coordinates' end) with ordinality s(rings, nr)
     cross join lateral jsonb_array_elements(s.rings) with ordinality r(points, nr)`,
  );
  await client.query('analyze territories.ground');
}
