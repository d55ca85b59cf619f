import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Client } from 'pg';
import { emptyDatabase, type TestDatabase, testDatabase, untouched } from '#lib/testing';
import { type Chronicle } from '../chronicle.js';
import { readCogFile } from '../store/file.js';
import { checksums, connected, makeTables } from '../testing/database.js';
import { cut, within } from '../testing/cut.js';
import { packageOn, writePackage } from '../testing/package.js';
import { applyVintage } from '../vintage/apply.js';
import { readVintage } from '../vintage/vintage.js';
import { type CogSource, cogSource, importCog, importVintage, sourceOf } from './import.js';
import { type Progress } from './progress.js';

// Rich in mergers, splits and changes of code since 2019.
const SOME = ['12', '14', '15', '60', '69'];

describe('the import of the division', () => {
  let full: Chronicle;
  let folder: string;
  const opened: { client: Client; database: TestDatabase }[] = [];

  beforeAll(() => {
    full = readCogFile();
    folder = mkdtempSync(join(tmpdir(), 'import-'));
  });
  afterEach(async () => {
    for (const { client, database } of opened.splice(0)) {
      await client.end();
      await database.drop();
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function open(database: TestDatabase): Promise<Client> {
    const client = await connected(database.url);
    opened.push({ client, database });
    return client;
  }
  async function withTables(): Promise<Client> {
    const client = await open(await emptyDatabase());
    await makeTables(client);
    return client;
  }
  const made = (of: Chronicle, year: string, name = year): string =>
    writePackage(packageOn(of, `${year}-01-01`), join(folder, name));

  it('finds nothing to do the second time, at once', async () => {
    const client = await open(await testDatabase());
    const { rows } = await client.query('select count(*)::int as count from territories.territory');
    expect(rows[0].count).toBe(full.territories.size);
    // What it has already is not read.
    const source: CogSource = { ...cogSource(), load: () => raise('read again') };
    expect(await importCog(client, source)).toEqual({ outcome: 'unchanged', newest: '2026-01-01', rows: {} });
    await client.query('select pg_stat_force_next_flush()');
    expect(await untouched(client)).toContain('territories');
  });

  it('tells how far it is, and keeps every rule of the tables', async () => {
    const client = await withTables();
    const rules = `select conname, pg_get_constraintdef(oid) as rule from pg_constraint
      where connamespace = 'territories'::regnamespace order by conname, rule`;
    const before = (await client.query(rules)).rows;
    const told: Progress[] = [];
    const small = within(full, SOME);
    const { outcome, rows } = await importCog(client, sourceOf(small), {
      onProgress: (progress) => told.push(progress),
    });
    expect(outcome).toBe('created');
    expect(rows).toMatchObject({ territory: small.territories.size, succession: small.successions.size, vintage: 7 });
    expect((await client.query(rules)).rows).toEqual(before);
    expect(new Set(told.map(({ step }) => step))).toEqual(
      new Set([
        'Reading',
        'Checking',
        'Indexing',
        ...['territory', 'territory_version', 'epci_extent', 'succession', 'territory_event', 'vintage'].map(
          (table) => `Loading ${table}`,
        ),
      ]),
    );
    expect(told.every(({ done, total }) => done <= total)).toBe(true);
    const seen = await client.query(`select count(*)::int as wrong from (
      select 1 from territories.territory_version group by territory_id
      having min(seen_from) <> '-infinity' or max(seen_to) <> 'infinity'
        or sum(case when seen_from = '-infinity' then 1 else 0 end) <> 1 or sum(case when seen_to = 'infinity' then 1 else 0 end) <> 1) x`);
    expect(seen.rows).toEqual([{ wrong: 0 }]);
  });

  it('brings an older database to the same state as a new one', async () => {
    const small = within(full, SOME);
    const [older, fresh] = await Promise.all([withTables(), withTables()]);
    await importCog(older, sourceOf(cut(small, '2022-01-01')));
    const { outcome, rows } = await importCog(older, sourceOf(small));
    expect(outcome).toBe('updated');
    expect(rows.vintage).toBe(4);
    await importCog(fresh, sourceOf(small));
    expect(await checksums(older)).toEqual(await checksums(fresh));
  });

  it('takes a new yearly package in as the comparison of files does', async () => {
    const small = within(full, SOME);
    const [updated, fresh] = await Promise.all([withTables(), withTables()]);
    const [first, second] = [made(small, '2025', 'new-2025'), made(small, '2026', 'new-2026')];
    await importCog(updated, sourceOf(cut(small, '2024-01-01')));
    expect(await importVintage(updated, first, '2025-01-01')).toMatchObject({
      outcome: 'updated',
      newest: '2025-01-01',
    });
    await importVintage(updated, second, '2026-01-01');
    const expected = cut(small, '2024-01-01');
    for (const [path, day] of [
      [first, '2025-01-01'],
      [second, '2026-01-01'],
    ] as const) {
      applyVintage(expected, readVintage(path, day), () => {});
    }
    await importCog(fresh, sourceOf(expected));
    const state = await checksums(updated);
    expect(state).toEqual(await checksums(fresh));
    expect(await importVintage(updated, second, '2026-01-01')).toMatchObject({ outcome: 'unchanged' });
    expect(await checksums(updated)).toEqual(state);
  });

  it('gives, file after file, the state that all files give at once', () => {
    // In memory and over the whole country: the files of 2025 and 2026, made from the data, applied to what was known in 2024.
    const stepwise = cut(full, '2024-01-01');
    for (const year of ['2025', '2026']) applyVintage(stepwise, readVintage(made(full, year), `${year}-01-01`), raise);
    for (const part of ['territories', 'successions', 'events'] as const) {
      const [got, wanted] = [stepwise[part], full[part]] as Map<string, object>[];
      expect(got!.size).toBe(wanted!.size);
      expect([...wanted!.keys()].filter((key) => !isDeepStrictEqual(got!.get(key), wanted!.get(key)))).toEqual([]);
    }
    const extents = (of: Chronicle): string[] => of.extents.map(sortedJson).sort();
    expect(extents(stepwise)).toEqual(extents(full));
  });

  it('leaves the database as it was when anything fails', async () => {
    const small = within(full, ['15']);
    const client = await withTables();
    const broken = cut(small, '2024-01-01');
    await importCog(client, sourceOf(broken));
    const before = await checksums(client);
    const stamps = small.vintages.map((stamp) => (stamp.day === '2022-01-01' ? { ...stamp, sha256: 'other' } : stamp));
    await expect(importCog(client, { vintages: stamps, load: () => small })).rejects.toThrow('checksums differ');
    await expect(importVintage(client, made(small, '2022', 'old'), '2021-06-01')).rejects.toThrow('come too late');
    await expect(importVintage(client, join(folder, 'nowhere'), '2030-01-01')).rejects.toThrow('is missing');
    await expect(importCog(client, sourceOf(faulty(within(full, ['15']))))).rejects.toThrow('null value');
    expect(await checksums(client)).toEqual(before);
    const empty = await withTables();
    await expect(importVintage(empty, folder, '2030-01-01')).rejects.toThrow('import the data file first');
  });
});

function raise(words: string): never {
  throw new Error(words);
}

/** Its newest versions have no name, so that the writing fails half-way. */
function faulty(chronicle: Chronicle): Chronicle {
  for (const { versions } of chronicle.territories.values()) {
    const last = versions.at(-1)!;
    if (last.from > '2024-01-01') last.name = null as unknown as string;
  }
  return chronicle;
}

function sortedJson(row: object): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
