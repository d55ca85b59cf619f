import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { loadDemonstration } from '#lib/network';
import { type ActivitySection } from '#lib/reports';
import { somebody, textOfPdf, useApp } from '#lib/testing';
import { ANONYMOUS } from '#lib/access';
import { type Resolved } from '../definition/resolved.js';
import { unfitFigures } from './check.js';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [] });
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.app.url}/activity/${path}`, { headers });

interface Row {
  section: string;
  figure: string;
  label: string;
  unit: string;
  value: number | null;
  valueBefore: number | null;
  _records: Record<string, string>;
}
async function rowsOf(path: string, headers: Record<string, string> = {}): Promise<Row[]> {
  const answer = await get(`${path}${path.includes('?') ? '&' : '?'}records=true`, headers);
  expect([answer.status, answer.ok ? '' : await answer.clone().text()]).toEqual([200, '']);
  return ((await answer.json()) as { rows: Row[] }).rows;
}

/** What the page of the records has, by the same address. */
async function recordsOf(address: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
  const { pathname, search } = new URL(address);
  const answer = await fetch(`${app.app.url}${pathname.replace('/rapports/', '/reports/')}.json${search}`, { headers });
  expect([answer.status, answer.ok ? '' : await answer.clone().text()]).toEqual([200, '']);
  return ((await answer.json()) as { rows: Record<string, unknown>[] }).rows;
}

const SUMS: Record<string, string> = {
  grants: 'amount',
  duesCalled: 'called',
  duesPaid: 'paid',
  duesBalance: 'balance',
  placesTaken: 'placesTaken',
  minutesFollowed: 'attendedMinutes',
};
const VALUES: Record<string, string> = { headcount: 'headcount', team: 'headcount', trained: 'trained' };

function counted(figure: string, rows: Record<string, unknown>[]): unknown {
  if (VALUES[figure]) return rows[0]?.[VALUES[figure]] ?? null;
  const column = SUMS[figure];
  if (!column) return rows.length;
  const numbers = rows.map((row) => row[column]).filter((value) => value !== null) as number[];
  return Math.round(numbers.reduce((sum, value) => sum + value, 0) * 100) / 100;
}

describe('the yearly report of an organization', () => {
  let coordinator: Record<string, string>;
  beforeAll(async () => {
    const client = await app.pool.connect();
    await loadDemonstration(client);
    client.release();
    coordinator = (await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] })).headers;
  });

  it.each([
    ['manche', 'caue-50', 2015],
    ['one made up', 'demonstration-03', 2025],
  ])('counts what its records are, this year and the year before: %s', async (_, key, year) => {
    for (const headers of [{}, coordinator]) {
      const rows = await rowsOf(`${key}/${year}.json`, headers);
      expect(rows.length).toBeGreaterThan(8);
      for (const { figure, ...row } of rows)
        for (const column of ['value', 'valueBefore'] as const) {
          const records = row._records[column];
          // What nobody knows leads nowhere.
          if (records === undefined) expect([figure, row[column]]).toEqual([figure, null]);
          else expect([figure, row[column]]).toEqual([figure, counted(figure, await recordsOf(records, headers))]);
        }
    }
  });

  it('tells what the schema tells, worked out another way', async () => {
    const { organization } = await app.ask(
      '{ organization(key: "caue-50", asOf: "2015-12-31") { headcount positions { totalCount } } }',
    );
    const byName = new Map((await rowsOf('caue-50/2015.json')).map((row) => [row.figure, row]));
    expect(byName.get('headcount')!.value).toBe(organization.headcount);
    expect(byName.get('positions')!.value).toBe(organization.positions.totalCount);
    const { agreements } = await app.ask(
      '{ agreements(asOf: "2015-12-31") { nodes { signatures(status: IN_FORCE) { nodes { organization { key } } } } } }',
    );
    const inForce = agreements.nodes
      .flatMap(({ signatures }: any) => signatures.nodes)
      .filter((s: any) => s.organization?.key === 'caue-50');
    expect(byName.get('signaturesInForce')!.value).toBe(inForce.length);
  });

  it('leaves out figures whose reports are not for whoever asks', async () => {
    const names = async (headers: Record<string, string>): Promise<string[]> =>
      (await rowsOf('caue-59/2025.json', headers)).map(({ figure }) => figure);
    const [anybody, staff] = [await names({}), await names(coordinator)];
    const hidden = ['duesCalled', 'duesPaid', 'duesBalance', 'trainingFollowed', 'minutesFollowed'];
    expect(anybody).not.toEqual(expect.arrayContaining([expect.stringMatching(/^dues|ollowed$/)]));
    expect(staff.filter((name) => !anybody.includes(name)).sort()).toEqual(hidden.sort());
  });

  it('is a file of each kind that leads to the records', async () => {
    const rows = await rowsOf('caue-50/2015.json?locale=fr');
    const csv = await (await get('caue-50/2015.csv?profile=excel-fr&records=true&locale=fr')).text();
    expect(csv.split('\r\n')).toHaveLength(rows.length + 2);
    expect(csv).toContain('/rapports/headcount?asOf=2015-12-31');
    const book = await readXlsx(await (await get('caue-50/2015.xlsx?locale=fr')).bytes());
    expect(book.sheets[0]!.rows).toHaveLength(rows.length + 1);
    const answer = await get('caue-50/2015.pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await answer.arrayBuffer());
    const text = textOfPdf(pdf).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Rapport d’activité 2015');
    for (const { label } of rows) expect(text).toContain(label);
    expect(pdf.toString('latin1').match(/\/URI \(http[^)]*\/rapports\//g)!.length).toBeGreaterThanOrEqual(rows.length);
  });

  it('costs the same for each organization and whoever asks, beside what it costs to ask', async () => {
    const { budgets } = app.app.driver;
    const paid = jest.spyOn(budgets, 'charge');
    const owed = jest.spyOn(budgets, 'owe');
    for (const [path, headers] of [
      ['caue-50/2015.json', {}],
      ['demonstration-03/2025.csv', coordinator],
    ] as const) {
      expect((await get(path, headers)).status).toBe(200);
      expect([path, paid.mock.calls.map(([, price]) => price), owed.mock.calls]).toEqual([path, [20, 5000], []]);
      paid.mockClear();
      owed.mockClear();
    }
    paid.mockRestore();
    owed.mockRestore();
  });

  it('goes up to today in the year that runs', async () => {
    const year = new Date().getFullYear();
    const row = (await rowsOf(`caue-59/${year}.json`)).find(({ figure }) => figure === 'positions')!;
    expect(row._records['value']).toContain(`asOf=${year}-`);
    expect(row._records['value']).not.toContain(`${year}-12-31`);
  });

  it.each([
    ['nobody/2020.json', 404, 'REPORT_NOT_FOUND'],
    ['caue-59/1900.json', 400, 'BAD_PARAMETERS'],
    ['caue-59/2999.json', 400, 'BAD_PARAMETERS'],
    ['caue-59/twenty.json', 400, 'BAD_PARAMETERS'],
    ['caue-59/2020.geojson', 404, 'FORMAT_NOT_FOUND'],
    ['caue-59/2020', 404, 'FORMAT_NOT_FOUND'],
    ["caue-59'%22%00/2020.csv", 404, 'REPORT_NOT_FOUND'],
    ['caue-59/2020.csv?profile=nothing', 400, 'BAD_PARAMETERS'],
  ])('is refused in words: %s', async (path, status, code) => {
    const answer = await get(path);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
  });
});

it('a figure is of a report that there is, by columns and parameters that it has', () => {
  const report = {
    tables: [{ columns: [{ name: 'organizationId' }] }],
    parameters: [{ name: 'asOf' }],
  } as unknown as Resolved;
  const figure = {
    name: 'a',
    label: { fr: '', en: '' },
    unit: '',
    report: 'known',
    of: { column: 'organizationId' },
  } as const;
  const of = (...figures: ActivitySection['figures']) =>
    unfitFigures([{ title: { fr: '', en: '' }, figures }], new Map([['known', report]]));
  expect(of({ ...figure, shows: 'rows', parameters: { asOf: 'last day' } })).toEqual([]);
  expect(
    of(
      { ...figure, shows: { sum: 'amount' }, parameters: { day: 'last day' } },
      { ...figure, report: 'unknown', shows: 'rows' },
    ).map((fault) => fault.replace(/^.*, which /, '')),
  ).toEqual([
    'Two figures are called a',
    'has no column "amount"',
    'has no parameter "day"',
    'is no report that is shipped',
  ]);
});
