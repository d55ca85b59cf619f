import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { ANONYMOUS } from '#lib/access';
import { somebody, useApp } from '#lib/testing';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [] });
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.app.url}/reports/${path}`, { headers });

interface Told {
  meta: {
    report: string;
    version: number;
    rowCount: number;
    parameters: object;
    columns: { name: string; type: string }[];
  };
  rows: Record<string, unknown>[];
}
async function json(path: string, headers: Record<string, string> = {}): Promise<Told> {
  const answer = await get(path, headers);
  expect([answer.status, answer.ok ? '' : await answer.clone().text()]).toEqual([200, '']);
  return (await answer.json()) as Told;
}
const problem = async (path: string, headers: Record<string, string> = {}): Promise<Record<string, any>> => {
  const answer = await get(path, headers);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const told = (await answer.json()) as Record<string, any>;
  expect(told['status']).toBe(answer.status);
  return told;
};
const onDisk = async (answer: Response): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'report-')), 'file');
  await writeFile(path, Buffer.from(await answer.arrayBuffer()));
  return path;
};

describe('a report by its address', () => {
  it('is a table of typed columns, as of the day that is asked for', async () => {
    const { meta, rows } = await json('network-on-a-day.json?asOf=2016-12-31');
    expect(meta).toMatchObject({
      report: 'network-on-a-day',
      version: 1,
      parameters: { asOf: '2016-12-31', includeDemonstration: false },
      rowCount: rows.length,
    });
    const { network } = await app.ask(
      '{ network(asOf: "2016-12-31") { members(first: 100) { nodes { organization { id } since } totalCount } } }',
    );
    const { nodes, totalCount } = network.members;
    expect(rows).toHaveLength(totalCount);
    expect(rows.map((row) => [row['organizationId'], row['since']])).toEqual(
      nodes.map((node: any) => [node.organization?.id ?? null, node.since]),
    );
    expect(rows[0]!['day']).toBe('2016-12-31');
  });

  it('is found by its lists with a slash at their end too', async () => {
    for (const path of ['/reports/', '/odata/', '/reports', '/odata']) {
      const answer = await fetch(`${app.app.url}${path}`);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        200,
        expect.stringContaining('application/json'),
      ]);
    }
  });

  it('says by HEAD what kind of file it is, and makes none', async () => {
    const head = (path: string) => fetch(`${app.app.url}/reports/${path}`, { method: 'HEAD' });
    const { status, headers } = await head('communes.csv?asOf=2026-01-01');
    expect([status, headers.get('content-type'), headers.get('content-length'), headers.get('row-count')]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      null,
      null,
    ]);
    expect(headers.get('content-disposition')).toBe('attachment; filename="communes.csv"');
    const asked = await get('communes.csv?asOf=2026-01-01&limit=1');
    expect(headers.get('content-type')).toBe(asked.headers.get('content-type'));
    await asked.text();
    const statuses = ['nothing.csv', 'communes.pdf', 'communes.csv?asOf=never', 'dues.csv'].map(head);
    expect((await Promise.all(statuses)).map((one) => one.status)).toEqual([404, 404, 400, 404]);
  });

  it('is never cut off: all communes of a day, in each kind of file', async () => {
    const { territories } = await app.ask(
      '{ territories(asOf: "2026-01-01", filter: { kinds: [COMMUNE] }, first: 1) { totalCount nodes { code } } }',
    );
    const all = territories.totalCount as number;
    expect(all).toBeGreaterThan(34_000);
    const { meta, rows } = await json('communes.json?asOf=2026-01-01');
    expect([meta.rowCount, rows.length, new Set(rows.map((row) => row['code'])).size]).toEqual([all, all, all]);

    const csv = await get('communes.csv?asOf=2026-01-01');
    expect(csv.headers.get('row-count')).toBe(String(all));
    const lines = (await csv.text()).split('\r\n');
    expect(lines.length).toBe(all + 2);
    expect(lines[0]).toBe(meta.columns.map(({ name }) => name).join(','));

    const ndjson = (await (await get('communes.ndjson?asOf=2026-01-01&limit=700')).text()).trimEnd().split('\n');
    expect(ndjson.map((line) => JSON.parse(line))).toEqual(rows.slice(0, 700));

    const places = (await (await get('communes.geojson?asOf=2026-01-01&limit=700')).json()) as any;
    expect(places.features).toHaveLength(700);
    expect(places.features[0].geometry).toMatchObject({
      type: 'Point',
      coordinates: [expect.any(Number), expect.any(Number)],
    });

    const path = await onDisk(await get('communes.parquet?asOf=2026-01-01'));
    const file = await asyncBufferFromFile(path);
    expect(Number((await parquetMetadataAsync(file)).num_rows)).toBe(all);
    const read = await parquetReadObjects({ file, rowStart: 0, rowEnd: 3 });
    expect(read.map((row) => [row['code'], Number(row['population'])])).toEqual(
      rows.slice(0, 3).map((row) => [row['code'], row['population']]),
    );
  });

  it('is a workbook with typed cells, links to records and a sheet that says what it is', async () => {
    const answer = await get('withdrawals-by-year.xlsx?asOf=2026-01-01', { 'accept-language': 'en' });
    const [sheet, source] = (await readXlsx(await answer.bytes())).sheets;
    const { rows } = await json('withdrawals-by-year.json?asOf=2026-01-01');
    expect(sheet!.name).toBe('Withdrawals by year and reason');
    expect(sheet!.rows).toHaveLength(rows.length + 1);
    expect(sheet!.freezePane).toEqual({ rows: 1 });
    const cell = sheet!.cells!.get('1,2')!;
    expect(cell.value).toBe(rows[0]!['withdrawals']);
    expect(cell.hyperlink!.target).toContain('/rapports/withdrawals?');
    expect(cell.hyperlink!.target).toContain(`where.year=${String(rows[0]!['year'])}`);
    const said = new Map(source!.rows.map(([name, text]) => [name, text]));
    expect(said.get('Parameter asOf')).toBe('2026-01-01');
    expect(said.get(`Sheet ${sheet!.name}`)).toBe(`${rows.length} rows`);
    expect(said.get('Licence')).toContain('Licence Ouverte');
  });

  it('opens from each figure the records that it counts', async () => {
    const { rows } = await json('withdrawals-by-year.json?asOf=2026-01-01&includeDemonstration=true');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const where = new URLSearchParams({
        'where.year': String(row['year']),
        'where.reason': String(row['reason'] ?? ''),
      });
      const records = await json(`withdrawals.json?asOf=2026-01-01&includeDemonstration=true&${where.toString()}`);
      expect(records.rows).toHaveLength(row['withdrawals'] as number);
    }
  });

  it('is for the French Excel when it is asked to be', async () => {
    const answer = await get('coverage.csv?profile=excel-fr&asOf=2017-12-31', { 'accept-language': 'fr' });
    // A reader of text takes the mark of the encoding away.
    const text = Buffer.from(await answer.arrayBuffer()).toString();
    expect(text.startsWith('\uFEFFOrganisme;Jour;Équipe;')).toBe(true);
    expect(text).not.toMatch(/;\d+\.\d/);
  });

  it('says what is wrong with a question, all of it, in the language of whoever asks', async () => {
    expect(await problem('nothing.csv')).toMatchObject({
      code: 'REPORT_NOT_FOUND',
      status: 404,
      title: 'Tableau introuvable',
    });
    expect(await problem('network-on-a-day.doc', { 'accept-language': 'en' })).toMatchObject({
      code: 'FORMAT_NOT_FOUND',
    });
    expect(await problem('network-on-a-day.csv?asOf=2016-02-31&colour=red&limit=-1')).toMatchObject({
      code: 'BAD_PARAMETERS',
    });
    const wrong = await problem('network-on-a-day.csv?asOf=2016-02-31');
    expect(wrong['errors']).toMatchObject([{ parameter: 'asOf' }]);
    const unknown = await problem('network-on-a-day.csv?colour=red&includeDemonstration=perhaps');
    expect(unknown['errors'].map((error: any) => error.parameter)).toContain('colour');
    expect(await problem('withdrawals.csv?where.colour=red')).toMatchObject({
      errors: [{ parameter: 'where.colour' }],
    });
    expect(await problem('withdrawals.geojson')).toMatchObject({ code: 'FORMAT_NOT_FOUND' });
    expect(await problem('withdrawals.csv?version=99')).toMatchObject({ code: 'REPORT_NOT_FOUND' });
    for (const query of [
      'where.__proto__=x',
      '__proto__=x',
      'where.reason=a&where.reason=b',
      'table=a&table=b',
      'table=nothing',
    ])
      expect([query, (await problem(`withdrawals.csv?${query}`))['code']]).toEqual([query, 'BAD_PARAMETERS']);
    // What the database cannot keep, in a text and in one of several.
    for (const query of ['portal=%00', 'search=a%00b', 'kinds=%00'])
      expect([query, await problem(`items.csv?${query}`)]).toEqual([
        query,
        expect.objectContaining({
          code: 'BAD_PARAMETERS',
          errors: [
            expect.objectContaining({ parameter: query.split('=')[0], message: expect.stringContaining('NUL') }),
          ],
        }),
      ]);
    const days = Array.from({ length: 101 }, () => 'days=2020-01-01').join('&');
    expect(await problem(`coverage-by-month.csv?${days}`)).toMatchObject({ code: 'BAD_PARAMETERS' });
    expect([404, 414]).toContain((await get(`${'a'.repeat(300)}.csv`)).status);
    for (const odd of ['..%2Fetc', '%00.csv', 'network-on-a-day.csv%0d%0aset-cookie:x'])
      expect((await get(odd)).status).toBe(404);
  });

  it('is not even there for whoever may not run it', async () => {
    const mine = await somebody(app.pool);
    for (const headers of [{}, mine.headers]) {
      expect(await problem('dues.csv', headers)).toMatchObject({ code: 'REPORT_NOT_FOUND' });
    }
    const { savedQuery, savedQueries } = await app.ask(
      '{ savedQuery(name: "dues") { name } savedQueries(first: 100) { nodes { name } totalCount } }',
    );
    expect(savedQuery).toBeNull();
    expect(savedQueries.nodes.map((one: any) => one.name)).not.toContain('dues');
    expect(savedQueries.totalCount).toBe(savedQueries.nodes.length);
  });

  it('is not sent again while nothing has changed', async () => {
    // What the specs before this one wrote may be told in between: what is asked again soon after is then the same.
    let etag = '';
    let again = 0;
    for (const end = Date.now() + 5000; again !== 304 && Date.now() < end;) {
      const first = await get('withdrawals.csv?asOf=2026-01-01');
      etag = first.headers.get('etag')!;
      await first.text();
      again = (await get('withdrawals.csv?asOf=2026-01-01', { 'if-none-match': etag })).status;
    }
    expect([etag, again]).toEqual([expect.stringMatching(/^W\/"/), 304]);
    expect((await get('withdrawals.csv?asOf=2025-01-01', { 'if-none-match': etag })).status).toBe(200);
    await app.pool.query(
      `update network.agreement set title = title || ' (bis)' where id = (select min(id) from network.agreement)`,
    );
    const until = Date.now() + 5000;
    let status = 304;
    while (status === 304 && Date.now() < until)
      status = (await get('withdrawals.csv?asOf=2026-01-01', { 'if-none-match': etag })).status;
    expect(status).toBe(200);
  });
});

describe('the library of reports', () => {
  it('tells of each its parameters and its columns, in the language that is asked for', async () => {
    const { savedQueries } = await app.ask(`{ savedQueries(filter: { search: "réseau" }, first: 20) {
      nodes { name title(locale: "fr") version parameters { name type default choices } columns { name type unit label(locale: "fr") } price formats path }
    } }`);
    const [one] = savedQueries.nodes.filter(({ name }: any) => name === 'network-on-a-day');
    expect(one).toMatchObject({
      title: 'Le réseau un jour donné',
      version: 1,
      parameters: [
        { name: 'asOf', type: 'DATE', default: 'today', choices: null },
        { name: 'includeDemonstration', type: 'BOOLEAN', default: 'false', choices: null },
      ],
      path: '/reports/network-on-a-day',
    });
    expect(one.columns[0]).toEqual({ name: 'day', type: 'DATE', unit: null, label: 'Jour' });
    expect(one.price).toBeGreaterThan(10);
    const { savedQuery } = await app.ask(
      '{ savedQuery(name: "communes") { title(locale: "en") formats chart { mark } versions { nodes { number status broken } } } }',
    );
    expect(savedQuery).toMatchObject({
      title: 'Communes on a day',
      versions: { nodes: [{ number: 1, status: 'PUBLISHED', broken: null }] },
    });
    expect(savedQuery.formats).toContain('GEOJSON');
  });

  it('never changes what was published', async () => {
    await expect(
      app.pool.query(`update reporting.saved_query_version set resolved = resolved || '{"chart": 1}' where number = 1`),
    ).rejects.toThrow('A published version never changes');
  });

  it('runs every report that it ships, for whoever may', async () => {
    const chief = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
    for (const headers of [{}, chief.headers]) {
      const { reports } = (await (await fetch(`${app.app.url}/reports`, { headers })).json()) as {
        reports: { name: string }[];
      };
      expect(reports.length).toBeGreaterThan(headers === chief.headers ? 16 : 13);
      // Once is enough for what everybody sees alike.
      const told = headers === chief.headers ? reports.filter(({ name }) => !/commune/.test(name)) : reports;
      for (const { name } of told) {
        const { meta, rows } = await json(`${name}.json`, headers as Record<string, string>);
        expect([name, rows.length]).toEqual([name, meta.rowCount]);
      }
    }
  });
});
