import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { type Client } from 'pg';
import { feature } from 'topojson-client';
import { type TestDatabase, testDatabase } from '#lib/testing';
import { readCogFile } from '../cog/store/file.js';
import { connected } from '../cog/testing/database.js';
import { features } from './features.js';
import { contourFile, type Contours, type Place } from './generate.js';
import { importGround } from '../ground/import.js';
import { importContours } from './import.js';

describe('the contours shipped', () => {
  const contours = JSON.parse(readFileSync(contourFile(), 'utf8')) as Contours;

  it('has every current département and région under its INSEE code and name', () => {
    const cog = readCogFile();
    const current = (kind: 'DEPARTEMENT' | 'REGION'): string[] =>
      cog
        .openOf(kind)
        .map(({ code, versions }) => `${code} ${versions.at(-1)!.name}`)
        .sort();
    const drawn = (name: 'departements' | 'regions'): string[] =>
      contours.objects[name].geometries
        .map(({ properties }) => properties as Place)
        .map(({ code, name: called }) => `${code} ${called}`)
        .sort();
    expect(drawn('departements')).toEqual(current('DEPARTEMENT'));
    expect(drawn('regions')).toEqual(current('REGION'));
    expect(statSync(contourFile()).size).toBeLessThan(130_000);
  });

  it('draws them where they are', () => {
    const shapes = feature(contours, contours.objects.departements).features;
    const box = (code: string): number[] => {
      const shape = shapes.find(({ properties }) => properties.code === code)!;
      const points = JSON.stringify(shape.geometry)
        .match(/-?\d+(\.\d+)?(e-?\d+)?,-?\d+(\.\d+)?/g)!
        .map((pair) => pair.split(',').map(Number));
      const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    };
    // Longitude and latitude of the prefecture.
    const towns: Record<string, [number, number]> = {
      '75': [2.35, 48.86],
      '92': [2.2, 48.89],
      '93': [2.44, 48.91],
      '94': [2.46, 48.79],
      '69': [4.84, 45.76],
      '59': [3.06, 50.63],
      '2A': [8.74, 41.92],
      '2B': [9.45, 42.7],
      '68': [7.36, 48.08],
      '77': [2.66, 48.54],
      '54': [6.18, 48.69],
      '971': [-61.73, 16.0],
      '972': [-61.07, 14.6],
      '973': [-52.33, 4.94],
      '974': [55.45, -20.88],
      '976': [45.23, -12.78],
    };
    for (const [code, [x, y]] of Object.entries(towns)) {
      const [west, south, east, north] = box(code);
      const inside = west! <= x + 0.05 && x - 0.05 <= east! && south! <= y + 0.05 && y - 0.05 <= north!;
      expect({ code, inside, wide: east! - west! < 4.5 }).toEqual({ code, inside: true, wide: true });
    }
  });
});

const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
});
const made = (...communes: [string, object | null][]): string =>
  JSON.stringify(
    {
      type: 'FeatureCollection',
      name: 'COMMUNE "}{][" \\',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      features: communes.map(([code, geometry]) => ({
        type: 'Feature',
        properties: { NOM: `Nom } de "}}${code}" \\`, INSEE_COM: code, POPULATION: 3 },
        geometry,
      })),
    },
    null,
    1,
  );

async function* cutUp(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('features in a stream', () => {
  it('come out whole wherever the file is cut', async () => {
    const text = made(['59350', square(3, 50)], ['é', null]);
    const wanted = (JSON.parse(text) as { features: unknown[] }).features;
    for (const size of [1, 2, 7, 64, 100_000]) {
      const found = [];
      for await (const one of features<{ type: string }>(cutUp(text, size))) found.push(one);
      expect(found).toEqual(wanted);
    }
  });

  it('of a file that stops in the middle are no file', async () => {
    const text = made(['59350', square(3, 50)]).slice(0, -10);
    await expect(async () => {
      for await (const one of features<{ type: string }>(cutUp(text, 16))) void one;
    }).rejects.toThrow('ends in the middle');
  });
});

describe('contours of communes', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = await connected(database.url);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  const stored = async (): Promise<unknown[]> =>
    (
      await client.query(`select t.code, c.geometry->'coordinates'->0->0 as corner, c.source from territories.contour c
      join territories.territory t on t.id = c.territory_id order by 1`)
    ).rows;

  it('are taken in, unknown codes are told, and a second run replaces them', async () => {
    const first = await importContours(
      client,
      cutUp(made(['59350', square(3, 50)], ['99999', square(0, 0)], ['02054', square(4, 49)]), 50),
    );
    expect(first).toEqual({ imported: 2, unknown: ['99999'], missing: 34_967 });
    await importContours(client, cutUp(made(['59350', square(2, 50)]), 50), { source: 'IGN, 2026' });
    expect(await stored()).toEqual([
      { code: '02054', corner: [4, 49], source: 'IGN Admin Express' },
      { code: '59350', corner: [2, 50], source: 'IGN, 2026' },
    ]);
  });

  it('decide where points lie, and stay when those that are shipped are taken in again', async () => {
    const holder = async (): Promise<string | undefined> =>
      (
        await client.query(
          `select t.code from territories.commune_at(2.5, 50.5, '2026-01-01') a join territories.territory t on t.id = a.territory_id`,
        )
      ).rows[0]?.code;
    // Until then the place of Béthune; as it was taken in above, Lille lies there.
    const before = await client.query(
      `select t.code from territories.ground_at(point(2.5, 50.5)) g(id) join territories.territory t on t.id = g.id order by 1`,
    );
    expect(before.rows.map(({ code }) => code)).toContain('59350');
    await client.query(
      `delete from territories.ground where territory_id in (select id from territories.territory where code <> '59350')`,
    );
    expect(await holder()).toBe('59350');
    expect(await importGround(client, false)).toBe(false);
    expect(await importGround(client, true)).toBe(true);
    const { rows } = await client.query(
      `select g.shape::text from territories.ground g join territories.territory t on t.id = g.territory_id
       where t.code = '59350' and t.ended = 'infinity'`,
    );
    expect(rows).toEqual([{ shape: '((2,50),(3,50),(3,51),(2,51))' }]);
  });

  it('are refused as a whole when one is wrong', async () => {
    const before = await stored();
    for (const [text, reason] of [
      [made(['59350', square(0, 0)], ['02054', square(652_000, 6_860_000)]), 'not in degrees'],
      [made(['59350', square(0, 0)], ['02054', null]), 'has no surface'],
      ['{"type":"FeatureCollection","features":[]}', 'no feature'],
      ['{"features":[{"type":"Feature","properties":{},"geometry":null}]}', 'no INSEE code'],
    ] as const) {
      await expect(importContours(client, cutUp(text, 30))).rejects.toThrow(reason);
    }
    expect(await stored()).toEqual(before);
  });
});
