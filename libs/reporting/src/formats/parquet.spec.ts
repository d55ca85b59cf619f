import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { somebody, useApp, wholeDemonstration } from '#lib/testing';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [], prepared: wholeDemonstration });

interface Column {
  name: string;
  type: string;
  unit: string | null;
}
type Row = Readonly<Record<string, any>>;

let duck: DuckDBConnection;
let chief: Record<string, string>;

beforeAll(async () => {
  duck = await (await DuckDBInstance.create()).connect();
  chief = { ...(await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true })).headers };
});

/** With the records of the demonstration, where a report may have them. */
async function get(path: string): Promise<Response> {
  const read = (query: string): Promise<Response> =>
    fetch(`${app.app.url}/reports/${path}${query}`, { headers: chief });
  const answer = await read('?includeDemonstration=true');
  const told = answer.ok ? answer : await read('');
  expect([path, told.status]).toEqual([path, 200]);
  return told;
}

async function onDisk(name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'report-')), 'file.parquet');
  await writeFile(path, await (await get(`${name}.parquet`)).bytes());
  return path;
}
const asked = async (statement: string): Promise<Row[]> =>
  (await duck.runAndReadAll(statement)).getRowObjectsJson() as Row[];

const DUCK: Readonly<Record<string, string>> = {
  INTEGER: 'BIGINT',
  DECIMAL: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  DATETIME: 'TIMESTAMP',
  TIME: 'TIME',
};

/** As DuckDB writes it where it is told to write JSON. */
function expected(value: unknown, { type, unit }: Column): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((one) => expected(one, { type, unit, name: '' }));
  if (type === 'INTEGER') return String(value);
  if (type === 'DECIMAL' && unit === 'EUR') return Number(value).toFixed(2);
  if (type === 'DATETIME')
    return new Date(String(value))
      .toISOString()
      .replace('T', ' ')
      .replace(/\.?0*Z$/, '');
  if (type === 'TIME') return String(value).padEnd(8, ':00');
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

async function compare(name: string): Promise<void> {
  const { meta, rows } = (await (await get(`${name}.json`)).json()) as {
    meta: { columns: Column[] };
    rows: Row[];
  };
  const path = await onDisk(name);
  const types = new Map(
    (await asked(`describe select * from '${path}'`)).map(({ column_name, column_type }) => [column_name, column_type]),
  );
  const told = await asked(`select * from '${path}'`);
  expect([name, told.length]).toEqual([name, rows.length]);
  for (const column of meta.columns) {
    const type = String(types.get(column.name));
    if (column.type === 'GEOMETRY') {
      expect([name, column.name, type]).toEqual([name, column.name, expect.stringMatching(/^GEOMETRY|^BLOB/)]);
      continue;
    }
    const one = column.type === 'DECIMAL' && column.unit === 'EUR' ? 'DECIMAL(18,2)' : (DUCK[column.type] ?? 'VARCHAR');
    expect([name, column.name, type.replace(/\[\]$/, '')]).toEqual([name, column.name, one]);
    expect([name, column.name, told.map((row) => row[column.name])]).toEqual([
      name,
      column.name,
      rows.map((row) => expected(row[column.name], column)),
    ]);
    if (column.type !== 'PARTIAL_DATE') continue;
    for (const row of told) {
      const text: string | null = row[column.name];
      expect(row[`${column.name}_from`]).toBe(text && `${text}-01-01`.slice(0, 10));
      expect(row[`${column.name}_to`]?.startsWith(text) ?? null).toBe(text === null ? null : true);
    }
  }
}

it('is read by DuckDB as the same rows as JSON, of types that need no cast, for every report', async () => {
  const { reports } = (await (await fetch(`${app.app.url}/reports`, { headers: chief })).json()) as {
    reports: { name: string }[];
  };
  expect(reports.length).toBeGreaterThan(16);
  for (const { name } of reports) await compare(name);
}, 120_000);

it('groups days by year, and says what its columns and its places are', async () => {
  const path = await onDisk('communes');
  const [{ n }] = (await asked(`select count(*) as n from '${path}'`)) as [Row];
  expect(Number(n)).toBeGreaterThan(30_000);
  const about = Object.fromEntries(
    (await asked(`select decode(key) as key, decode(value) as value from parquet_kv_metadata('${path}')`)).map(
      ({ key, value }) => [key, value],
    ),
  );
  const places = JSON.parse(about['geo']);
  expect(places.columns[places.primary_column]).toMatchObject({ encoding: 'WKB', crs: { id: { code: 'CRS84' } } });
  expect(JSON.parse(about['columns'])[0]).toMatchObject({ name: expect.any(String), label: expect.any(String) });
  expect(about).toMatchObject({ title: expect.any(String), source: expect.stringContaining('/communes') });
});
