import { hash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import { ANONYMOUS, hashOf } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { ActorReader } from '#lib/identity';
import { somebody, type Somebody, useApp } from '#lib/testing';
import { publishReport } from '../testing/written-report.js';
import { MOST_BYTES } from './run-file.js';
import { tidyReportRuns } from './tidy.task.js';
import { ended, places, RUN, running } from './testing/runs.js';

// Jobs are elsewhere: files of reports are made here all the same.
const app = useApp({
  errors: '',
  asker: ANONYMOUS,
  atTheDoor: [],
  env: { JOBS: 'separate', RATE_LIMIT_PER_MINUTE: '5000000' },
});
const { ask, have, cancel } = running(app);
const get = (path: string, headers: Record<string, string> = {}, more: RequestInit = {}): Promise<Response> =>
  fetch(`${app.app.url}${path}`, { headers, ...more });
const bytes = async (answer: Response): Promise<Buffer> => {
  expect([answer.status, answer.ok ? '' : await answer.clone().text()]).toEqual([200, '']);
  return Buffer.from(await answer.arrayBuffer());
};
const problem = async (path: string, headers: Record<string, string> = {}): Promise<unknown[]> => {
  const answer = await get(path, headers);
  const { code, detail } = (await answer.json()) as Record<string, string>;
  return [answer.status, code, typeof detail];
};
const NOT_FOUND = [404, 'RUN_NOT_FOUND', 'string'];
const GONE = [410, 'RUN_GONE', 'string'];
const chunks = async (id: string): Promise<number> =>
  (await app.pool.query('select from runs.chunk where run_id = $1', [id])).rowCount!;
const SMALL = { name: 'places', parameters: { asOf: '2026-01-01' }, where: { parent: 'Occitanie' } };
const SAME = '/reports/places';
const QUERY = '?asOf=2026-01-01&where.parent=Occitanie';
beforeAll(() => publishReport(app, places));

/** Made for whoever asks, and ready. */
async function ready(who: { headers: Record<string, string> }, input: object): Promise<any> {
  const { run, userErrors } = await have(input, who.headers);
  expect(userErrors).toEqual([]);
  return ended(app, run.id, who.headers);
}
async function token(
  owner: Somebody,
  scopes: string[],
  organizationId: string | null,
): Promise<Record<string, string>> {
  const secret = `spass_${typeId('token')}${'x'.repeat(20)}`;
  await app.pool.query(
    `insert into identity.token (id, account_id, organization_id, name, scopes, secret_hash, hint, expires_at)
     values ($1, $2, $3, 'one', $4, $5, 'spass_', now() + interval '1 day')`,
    [typeId('token'), owner.accountId, organizationId, scopes, hashOf(secret)],
  );
  return { authorization: `Bearer ${secret}` };
}

describe('a file of a report', () => {
  it('has an address for whoever has the rights that it was made with, and for nobody of the same account with others', async () => {
    const mine = await somebody(app.pool);
    const run = await ready(mine, { ...SMALL, format: 'CSV' });
    expect(run.url).toMatch(/^\/reports\/runs\//);
    // As made in a session that had given a second factor, by whoever reads it without.
    await app.pool.query(`update runs.run set rights = 'others' where id = $1`, [run.id]);
    const { data } = await ask(`{ reportRun(id: "${run.id}") { status url } }`, {}, mine.headers);
    expect(data.reportRun).toEqual({ status: 'READY', url: null });
  });

  it('is asked for in a few words', async () => {
    const mine = await somebody(app.pool);
    const long = { ...SMALL, where: { parent: 'x'.repeat(20_000) }, format: 'CSV' };
    const { errors } = await ask(RUN, { input: { ...long, idempotencyKey: 'in-a-few-words' } }, mine.headers);
    expect(errors[0].message).toMatch(/characters of JSON/);
  });

  it('is the same as by its address, in each kind', async () => {
    const mine = await somebody(app.pool);
    const rows = async (path: string): Promise<any[]> => ((await (await get(path)).json()) as any).rows;
    const of: Record<string, (file: Buffer) => unknown> = {
      CSV: String,
      NDJSON: String,
      JSON: (file) => JSON.parse(String(file)).rows,
      GEOJSON: (file) => JSON.parse(String(file)).features,
      PARQUET: (file) => parquetReadObjects({ file: Uint8Array.from(file).buffer }),
      XLSX: async (file) => {
        const { sheets } = await readXlsx(file);
        return [sheets.map(({ name }) => name), sheets[0]!.rows, sheets[0]!.cells];
      },
    };
    for (const [format, content] of Object.entries(of)) {
      const run = await ready(mine, { ...SMALL, format });
      expect(run).toMatchObject({ status: 'READY', format, failure: null, name: 'places' });
      const answer = await get(run.url);
      const file = await bytes(answer);
      const live = await get(`${SAME}.${format.toLowerCase()}${QUERY}`);
      expect(answer.headers.get('content-type')).toBe(live.headers.get('content-type'));
      expect(await content(file)).toEqual(await content(await bytes(live)));
      const { length } = await rows(`${SAME}.json${QUERY}`);
      expect(length).toBe(13);
      expect([answer.headers.get('row-count'), run.progress]).toEqual([String(length), { rows: length, of: length }]);
      expect([run.bytes, run.sha256]).toEqual([file.length, hash('sha256', file, 'hex')]);
    }
  });

  it('is downloaded whole, in parts or only looked at, and kept by nobody on the way', async () => {
    const mine = await somebody(app.pool);
    const run = await ready(mine, { name: 'communes', parameters: { asOf: '2026-01-01' }, format: 'CSV' });
    const file = await bytes(await get(`/reports/runs/${run.id}`, mine.headers));
    expect(await chunks(run.id)).toBeGreaterThan(8);
    const live = await bytes(await get('/reports/communes.csv?asOf=2026-01-01'));
    // Compared byte by byte, Jest takes half a minute.
    expect(file.equals(live)).toBe(true);
    const head = await get(run.url, {}, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(file.length),
      '',
    ]);
    expect(Object.fromEntries(head.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': 'attachment; filename="communes.csv"',
      'accept-ranges': 'bytes',
      'referrer-policy': 'no-referrer',
    });
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 10],
      ['bytes=262140-524290', 262_140, 524_291],
      ['bytes=-7', file.length - 7, file.length],
      [`bytes=${file.length - 3}-${file.length + 100}`, file.length - 3, file.length],
    ] as const) {
      const part = await get(run.url, { range });
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to - 1}/${file.length}`]);
      expect(Buffer.from(await part.arrayBuffer()).equals(file.subarray(from, to))).toBe(true);
    }
    expect((await get(run.url, { range: `bytes=${file.length}-` })).status).toBe(416);
    expect(MOST_BYTES).toBeGreaterThan(file.length * 10);
  });

  it('is asked for in words that can be mended', async () => {
    const mine = await somebody(app.pool);
    const told = async (input: object): Promise<unknown[]> =>
      (await have({ ...SMALL, format: 'CSV', ...input }, mine.headers)).userErrors.map(({ __typename, path }: any) => [
        __typename,
        path?.join('.'),
      ]);
    expect(await told({ name: 'nothing' })).toEqual([['NotFoundError', 'name']]);
    expect(await told({ name: 'dues', parameters: {}, where: null })).toEqual([['NotFoundError', 'name']]);
    expect(await told({ parameters: { asOf: '2016-02-31', colour: 'red' } })).toEqual([
      ['InvalidInputError', 'parameters.colour'],
    ]);
    expect(await told({ parameters: { asOf: '2016-02-31' } })).toEqual([['InvalidInputError', 'parameters.asOf']]);
    expect(await told({ where: { colour: 'red', __proto__: null } })).toEqual([['InvalidInputError', 'where.colour']]);
    expect(await told({ table: 'nothing' })).toEqual([['InvalidInputError', 'table']]);
    expect(await told({ name: 'withdrawals', parameters: {}, where: null, format: 'GEOJSON' })).toEqual([
      ['ReportFormatError', 'format'],
    ]);
    expect(await told({ version: 99 })).toEqual([['NotFoundError', 'name']]);
    const answer = await ask(
      RUN,
      { input: { ...SMALL, format: 'CSV', parameters: { asOf: { day: 1 } } } },
      mine.headers,
    );
    expect(answer.errors.map(({ extensions }: any) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    const words = (
      await have({ ...SMALL, format: 'CSV', parameters: { colour: 1 } }, { ...mine.headers, 'accept-language': 'fr' })
    ).userErrors[0];
    expect(words.message).toMatch(/^Il n’y a pas de paramètre/);
    const nobody = await ask(RUN, { input: { ...SMALL, format: 'CSV' } });
    expect(nobody.errors.map(({ extensions }: any) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('is not made of a version that is over, and says which is not', async () => {
    const mine = await somebody(app.pool);
    const { rows } = await app.pool.query(
      `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition, resolved, published_at)
       select $1, v.saved_query_id, 2, 'RETIRED', v.definition, v.resolved, now() from reporting.saved_query_version v
       join reporting.saved_query q on q.current_id = v.id where q.name = 'former-communes' returning id`,
      [typeId('qversion')],
    );
    const asked = { name: 'former-communes', version: 2, format: 'CSV' };
    expect((await have(asked, mine.headers)).userErrors).toMatchObject([{ __typename: 'ReportRetiredError', use: 1 }]);
    await app.pool.query(`delete from reporting.saved_query_version where id = $1`, [rows[0].id]);
    await app.pool.query(
      `insert into reporting.saved_query_version (id, saved_query_id, number, status, definition, resolved, published_at, broken)
       select $1, v.saved_query_id, 2, 'PUBLISHED', v.definition, v.resolved, now(), 'gone' from reporting.saved_query_version v
       join reporting.saved_query q on q.current_id = v.id where q.name = 'former-communes'`,
      [typeId('qversion')],
    );
    expect((await have(asked, mine.headers)).userErrors).toMatchObject([
      { __typename: 'ReportBrokenError', instead: 1 },
    ]);
  });

  it('is made once for the same key, and again for another', async () => {
    const mine = await somebody(app.pool);
    const input = { ...SMALL, format: 'NDJSON', idempotencyKey: 'the same key' };
    const first = await ready(mine, input);
    expect((await have(input, mine.headers)).run.id).toBe(first.id);
    expect((await have({ ...input, format: 'CSV' }, mine.headers)).userErrors).toMatchObject([
      { __typename: 'IdempotencyKeyReusedError' },
    ]);
    expect((await have({ ...input, idempotencyKey: 'another key' }, mine.headers)).run.id).not.toBe(first.id);
  });

  it('expires after a day, and is then put away', async () => {
    const mine = await somebody(app.pool);
    const run = await ready(mine, { ...SMALL, format: 'CSV' });
    const hours = (Date.parse(run.expiresAt) - Date.parse(run.endedAt)) / 3_600_000;
    expect(Math.round(hours)).toBe(24);
    await app.pool.query(`update runs.run set expires_at = now() where id = $1`, [run.id]);
    expect(await ended(app, run.id, mine.headers)).toMatchObject({ status: 'EXPIRED', url: null });
    expect(await problem(run.url)).toEqual(NOT_FOUND);
    expect(await problem(`/reports/runs/${run.id}`, mine.headers)).toEqual(GONE);
    expect(await chunks(run.id)).toBe(1);
    await tidyReportRuns.run({}, { withClient: async (work: any) => work(app.pool) } as never);
    expect(await chunks(run.id)).toBe(0);
    const { rows } = await app.pool.query('select status from runs.run where id = $1', [run.id]);
    expect(rows).toEqual([{ status: 'EXPIRED' }]);
  });
});

describe('who has a file', () => {
  it('is who asked for it, and nobody else by any way', async () => {
    const [mine, other] = [
      await somebody(app.pool),
      await somebody(app.pool, { roles: [{ role: 'ADMINISTRATOR' }], secondFactor: true }),
    ];
    const run = await ready(mine, { ...SMALL, format: 'CSV' });
    const seen = (id: string): string =>
      `{ reportRun(id: "${id}") { id } node(id: "${id}") { id } reportRuns(filter: { statuses: [READY] }) { nodes { id } totalCount } }`;
    const all = { id: run.id };
    expect((await ask(seen(run.id), {}, mine.headers)).data).toEqual({
      reportRun: all,
      node: all,
      reportRuns: { nodes: [all], totalCount: 1 },
    });
    const none = { reportRun: null, node: null, reportRuns: { nodes: [], totalCount: 0 } };
    expect((await ask(seen(run.id), {}, other.headers)).data).toEqual(none);
    const path = `/reports/runs/${run.id}`;
    for (const headers of [{}, other.headers]) expect(await problem(path, headers)).toEqual(NOT_FOUND);
    expect((await cancel(run.id, other.headers)).userErrors).toMatchObject([
      { __typename: 'NotFoundError', path: ['id'] },
    ]);
    const signature = new URL(run.url, 'http://x').searchParams.get('signature')!;
    expect(signature).toMatch(/^[\w-]{43}$/);
    for (const wrong of [
      '',
      'x',
      `${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}`,
      `${signature}&signature=x`,
    ])
      expect(await problem(`${path}?signature=${wrong}`, mine.headers)).toEqual(NOT_FOUND);
    const another = await ready(mine, { ...SMALL, format: 'NDJSON' });
    expect(await problem(`/reports/runs/${another.id}?signature=${signature}`)).toEqual(NOT_FOUND);
    // Signed as RFC 2104 says.
    const { rows } = await app.pool.query(
      `select encode(runs.hmac('key', 'The quick brown fox jumps over the lazy dog'), 'hex') as mac`,
    );
    expect(rows[0].mac).toBe('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8');
  });

  it('is nobody any more when a right is lost that it was made with', async () => {
    const organizationId = derivedId('organization', 'caue-59');
    const mine = await somebody(app.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const run = await ready(mine, { name: 'dues', format: 'CSV' });
    expect((await get(run.url)).status).toBe(200);
    await app.pool.query('update identity.role_grant set valid_to = current_date where account_id = $1', [
      mine.accountId,
    ]);
    await app.app.app.get(ActorReader, { strict: false }).forget();
    expect(await problem(run.url)).toEqual(GONE);
    expect(await problem(`/reports/runs/${run.id}`, mine.headers)).toEqual(GONE);
    expect(await ended(app, run.id, mine.headers)).toMatchObject({ status: 'READY', version: null, name: 'dues' });
    await app.pool.query('update identity.account set erased_at = now() where id = $1', [mine.accountId]);
    expect(await problem(run.url)).toEqual(GONE);
  });

  it('may be a program that reads: that of an organization has its own, and that of a person theirs', async () => {
    const organizationId = derivedId('organization', 'caue-59');
    const owner = await somebody(app.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId }] });
    const machine = await token(owner, ['READ'], organizationId);
    const own = await token(owner, ['READ'], null);
    const writes = await token(owner, ['WRITE'], null);
    expect((await ask(RUN, { input: { ...SMALL, format: 'CSV' } }, writes)).errors[0].extensions.code).toBe(
      'FORBIDDEN',
    );
    const theirs = await ready({ headers: machine }, { ...SMALL, format: 'CSV' });
    const mine = await ready({ headers: own }, { ...SMALL, format: 'CSV' });
    const listed = async (headers: Record<string, string>): Promise<string[]> =>
      (await ask('{ reportRuns { nodes { id } } }', {}, headers)).data.reportRuns.nodes.map(({ id }: any) => id);
    expect(await listed(machine)).toEqual([theirs.id]);
    for (const headers of [own, owner.headers]) expect(await listed(headers)).toEqual([mine.id]);
    expect((await get(`/reports/runs/${mine.id}`, owner.headers)).status).toBe(200);
    expect(await problem(`/reports/runs/${theirs.id}`, owner.headers)).toEqual(NOT_FOUND);
    await app.pool.query('update identity.token set revoked_at = now() where account_id = $1', [owner.accountId]);
    for (const { url } of [theirs, mine]) expect(await problem(url)).toEqual(GONE);
  });
});
