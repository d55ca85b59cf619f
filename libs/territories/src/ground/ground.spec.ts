import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type Feature, type FeatureCollection, type MultiPolygon, type Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { ANONYMOUS } from '#lib/access';
import { randomBy, useApp } from '#lib/testing';
import { dataFile } from '../cog/dataFile.js';
import { readPlaces } from '../location/places.js';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [] });
const { ask } = app;
const pool = (text: string, values: unknown[] = []): Promise<{ rows: any[] }> => app.pool.query(text, values);

type Found = [code: string, certainty: string] | null;

async function at(longitude: number, latitude: number, asOf = '2026-01-01', kind = 'COMMUNE'): Promise<Found> {
  const { territoryAt: found } = await ask(
    `{ territoryAt(longitude: ${longitude}, latitude: ${latitude}, asOf: "${asOf}", kind: ${kind}) { territory { code asOf } certainty } }`,
  );
  if (found) expect(found.territory.asOf).toBe(asOf);
  return found && [found.territory.code, found.certainty];
}

describe('the territory that a point lies in', () => {
  it.each([
    ['Lille', 3.0573, 50.6292, '59350'],
    ['Auve', 4.7, 49.03, '51027'],
    ['Valréas, an island of the Vaucluse in the Drôme', 4.99, 44.385, '84138'],
    ['Grignan, around it', 4.9083, 44.4194, '26146'],
    ['Lyon 3e', 4.87, 45.755, '69123'],
    ['Saint-Denis', 55.45, -20.88, '97411'],
    ['Mamoudzou', 45.22, -12.78, '97611'],
    ['Cayenne', -52.33, 4.93, '97302'],
    ['Annecy', 6.129, 45.899, '74010'],
    ['Ouessant', -5.0967, 48.4575, '29155'],
  ])('is by its contour: %s', async (_name, longitude, latitude, code) => {
    expect(await at(longitude, latitude)).toEqual([code, 'CONTOUR']);
  });

  it.each([
    ['the sea', -5, 46],
    ['London', -0.1, 51.5],
    ['Geneva', 6.1466, 46.2018],
    ['Brussels', 4.3517, 50.8503],
  ])('is none in %s', async (_name, longitude, latitude) => {
    expect(await at(longitude, latitude)).toBeNull();
  });

  it('is that of the day: the pieces of a merger before it, all of it since, and before 2018 the nearest, said so', async () => {
    // Merged on 2019-01-01 into Val-de-Livenne; the point is in Marcillac.
    const [longitude, latitude] = [-0.5236, 45.2667];
    expect(await at(longitude, latitude, '2018-12-31')).toEqual(['33267', 'CONTOUR']);
    expect(await at(longitude, latitude, '2019-01-01')).toEqual(['33380', 'CONTOUR']);
    // Annecy took in Seynod in 2017: the contours of 2018 show one, and only the place of Annecy is known.
    expect(await at(6.0886, 45.8856, '2016-12-31')).toEqual(['74010', 'NEAREST']);
    expect(await at(6.0886, 45.8856, '2017-01-01')).toEqual(['74010', 'CONTOUR']);
    // Split again in 2021, and drawn as one.
    expect(await at(-0.1817, 49.1783, '2020-12-31')).toEqual(['14712', 'CONTOUR']);
    expect(await at(-0.1817, 49.1783, '2021-01-01')).toEqual(['14712', 'NEAREST']);
    expect(await at(4.7, 49.03, '1950-06-01')).toEqual(['51027', 'CONTOUR']);
    // Hellemmes and Lomme came to Lille later.
    expect(await at(3.0573, 50.6292, '1950-06-01')).toEqual(['59350', 'NEAREST']);
    expect(await at(3.0573, 50.6292, '2090-01-01')).toEqual(['59350', 'CONTOUR']);
  });

  it('is the nearest up to 300 m off the shore, and of overseas collectivities, of which no contour is known', async () => {
    expect(await at(-4.85, 48.037)).toEqual(['29083', 'NEAREST']);
    expect(await at(166.45, -22.27)).toEqual(['98818', 'NEAREST']);
  });

  it('is of any kind, through the commune of the day', async () => {
    const lille = [3.0573, 50.6292] as const;
    expect(await at(...lille, '2026-01-01', 'EPCI')).toEqual(['200093201', 'CONTOUR']);
    expect(await at(...lille, '2026-01-01', 'DEPARTEMENT')).toEqual(['59', 'CONTOUR']);
    expect(await at(...lille, '2015-12-31', 'REGION')).toEqual(['31', 'CONTOUR']);
    expect(await at(...lille, '2016-01-01', 'REGION')).toEqual(['32', 'CONTOUR']);
    expect(await at(166.45, -22.27, '2026-01-01', 'OVERSEAS_COLLECTIVITY')).toEqual(['988', 'NEAREST']);
    expect(await at(166.45, -22.27, '2026-01-01', 'REGION')).toBeNull();
    // A delegated commune has the ground of the commune that it was.
    expect(await at(-0.5236, 45.2667, '2026-01-01', 'DELEGATED_COMMUNE')).toEqual(['33267', 'CONTOUR']);
    expect(await at(4.87, 45.755, '2026-01-01', 'MUNICIPAL_ARRONDISSEMENT')).toBeNull();
  });

  it('is asked for with a point, or refused with the argument at fault', async () => {
    for (const [longitude, latitude, argument] of [
      [181, 0, 'longitude'],
      [0, -90.5, 'latitude'],
    ]) {
      const { errors } = await app.app.run(
        `{ territoryAt(longitude: ${longitude}, latitude: ${latitude}) { certainty } }`,
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });
});

/** Crossings of a ray to the east: an odd number inside. */
function isIn({ type, coordinates }: Polygon | MultiPolygon, x: number, y: number): boolean {
  let crossings = 0;
  for (const rings of type === 'Polygon' ? [coordinates] : coordinates)
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [[x1, y1], [x2, y2]] = [ring[i - 1]!, ring[i]!] as [[number, number], [number, number]];
        if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
      }
  return crossings % 2 === 1;
}

const METRES_PER_DEGREE = 111_195;

function metresToBorder({ type, coordinates }: Polygon | MultiPolygon, x: number, y: number): number {
  const wide = Math.cos((y * Math.PI) / 180) * METRES_PER_DEGREE;
  let least = Infinity;
  for (const ring of (type === 'Polygon' ? [coordinates] : coordinates).flat())
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [(ring[i - 1]![0]! - x) * wide, (ring[i - 1]![1]! - y) * METRES_PER_DEGREE];
      const [dx, dy] = [(ring[i]![0]! - x) * wide - ax, (ring[i]![1]! - y) * METRES_PER_DEGREE - ay];
      const along = Math.min(Math.max(-(ax * dx + ay * dy) / (dx * dx + dy * dy || 1), 0), 1);
      least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
    }
  return least;
}

describe('the contours of communes', () => {
  it('hold 99 in 100 points that were drawn in the communes of 2018, and the others are within 30 m of a border', async () => {
    const topology = JSON.parse(gunzipSync(readFileSync(dataFile('communes.topo.json.gz'))).toString('utf8'));
    const { features } = feature(topology, topology.objects.communes) as unknown as FeatureCollection<
      Polygon | MultiPolygon,
      { code: string }
    >;
    const random = randomBy(2018);
    const points: { code: string; x: number; y: number }[] = [];
    while (points.length < 10_000) {
      const { geometry, properties } = features[random(features.length)]! as Feature<Polygon, { code: string }>;
      const all = geometry.coordinates.flat(Infinity) as unknown as number[];
      const [xs, ys] = [0, 1].map((odd) => all.filter((_value, i) => i % 2 === odd)) as [number[], number[]];
      const between = (values: number[]): number => {
        const least = Math.min(...values);
        return least + ((Math.max(...values) - least) * random(10_000)) / 10_000;
      };
      const [x, y] = [between(xs), between(ys)];
      if (isIn(geometry, x, y)) points.push({ code: properties.code, x, y });
    }
    const { rows } = await pool(
      `select p.code, p.x, p.y, t.code as found, a.certainty from jsonb_to_recordset($1) p(code text, x float8, y float8)
       left join lateral territories.commune_at(p.x, p.y, '2018-01-01') a on true left join territories.territory t on t.id = a.territory_id
       where t.code is distinct from p.code or a.certainty <> 'CONTOUR'`,
      [JSON.stringify(points)],
    );
    const shapes = new Map(features.map(({ properties: { code }, geometry }) => [code, geometry]));
    // Thinned contours cross themselves and each other: there either is right, and a border is near.
    expect(rows.length).toBeLessThan(100);
    const far = rows.filter(({ code, found, x, y }) =>
      [code, found].every((one) => !shapes.has(one) || metresToBorder(shapes.get(one)!, x, y) > 30),
    );
    expect(far).toEqual([]);
  }, 60_000);

  it('hold 99 in 100 of the places that another source gives their communes', async () => {
    const places = readPlaces();
    const { rows } = await pool(
      `select count(*)::int as known, count(*) filter (where t.id = a.territory_id)::int as right
       from jsonb_to_recordset($1) p(code text, longitude float8, latitude float8)
       join territories.territory t on t.kind = 'COMMUNE' and t.code = p.code and t.ended = 'infinity'
       join (select distinct territory_id from territories.ground) g on g.territory_id = t.id
       left join lateral territories.commune_at(p.longitude, p.latitude, '2026-01-01') a on true`,
      [JSON.stringify(places)],
    );
    expect(rows[0].known).toBeGreaterThan(14_000);
    expect(rows[0].right / rows[0].known).toBeGreaterThan(0.99);
  });

  it('are merged for what lies above, as it was made on the day: the area of the parts is that of the whole', async () => {
    const { rows } = await pool(
      `select t.kind, t.code, abs(1 - sum(c.area) / u.area) as differs from territories.territory t
       join lateral (select sum(case when ring = 0 then area(path(shape)) else -area(path(shape)) end) as area
         from territories.union_ground g where g.territory_id = t.id and valid_from <= '2026-01-01' and valid_to > '2026-01-01') u on u.area > 0
       join territories.territory_version v on t.id in (v.epci_id, v.departement_id, v.region_id)
         and v.kind = 'COMMUNE' and v.valid_from <= '2026-01-01' and v.valid_to > '2026-01-01'
       join lateral (select sum(case when ring = 0 then area(path(shape)) else -area(path(shape)) end) as area
         from territories.ground g where g.territory_id = v.territory_id) c on true
       group by 1, 2, u.area`,
    );
    const byKind = Object.groupBy(rows, ({ kind }) => kind);
    expect([byKind['EPCI']!.length > 1240, byKind['DEPARTEMENT']!.length, byKind['REGION']!.length]).toEqual([
      true,
      101,
      18,
    ]);
    // Those with a commune that was split since have more than its parts are known to be.
    expect(
      rows
        .filter(({ differs }) => differs > 0.001)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual('14 15 200065597 200066637 200071918 52 84 85'.split(' '));
    const { before, since } = await ask(`{
      since: territory(kind: EPCI, code: "200093201", asOf: "2026-01-01") { contour }
      before: territory(kind: REGION, code: "32", asOf: "2016-06-01") { contour }
    }`);
    expect(isIn(since.contour, 3.0573, 50.6292)).toBe(true);
    expect(before.contour).toBeNull();
  });

  it('lack those of the overseas collectivities and of communes that were split again', async () => {
    const { rows } = await pool(
      `select coalesce(d.kind, '') as above, array_agg(t.code order by t.code) as codes from territories.territory t
       join territories.territory_version v on v.territory_id = t.id and v.seen_to = 'infinity'
       left join territories.territory d on d.id = v.departement_id
       where t.kind = 'COMMUNE' and t.ended = 'infinity'
         and not exists (select from territories.ground g where g.territory_id = t.id) group by 1`,
    );
    const lacking = Object.fromEntries(rows.map(({ above, codes }) => [above, codes]));
    expect(lacking['DEPARTEMENT']).toEqual('14666 14712 15031 15035 15047 15141 15171 85084 85165 85212'.split(' '));
    expect(Object.keys(lacking).toSorted()).toEqual(['DEPARTEMENT', 'OVERSEAS_COLLECTIVITY']);
  });

  it('are answered by default, with their holes, and by nothing where they are not known', async () => {
    const { drome, lille, seynod } = await ask(`{
      lille: territory(kind: COMMUNE, code: "59350") { contour centroid { precision } }
      seynod: territory(kind: COMMUNE, code: "74268", asOf: "2016-12-31") { contour }
      drome: territory(kind: COMMUNE, code: "26146") { contour centroid { latitude longitude precision } }
    }`);
    const { type, coordinates } = lille.contour;
    expect([type, coordinates.length, coordinates[0][0][0]]).toEqual(['MultiPolygon', 1, coordinates[0][0].at(-1)]);
    expect(isIn(lille.contour, 3.0573, 50.6292)).toBe(true);
    expect(seynod.contour).toBeNull();
    expect(isIn(drome.contour, drome.centroid.longitude, drome.centroid.latitude)).toBe(true);
    const { rows } = await pool(
      `select count(*)::int as outside from territories.location l
       where l.precision in ('PLACE', 'INSIDE') and exists (select from territories.ground g where g.territory_id = l.territory_id)
         and l.territory_id not in (select territories.ground_at(point(l.longitude, l.latitude)))`,
    );
    expect(rows[0].outside).toBe(0);
  });
});
