import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type PoolClient } from 'pg';
import { ANONYMOUS } from '#lib/access';
import { somebody, useApp } from '#lib/testing';
import { publishReport } from '../testing/written-report.js';
import { tidyReportRuns } from './tidy.task.js';
import { ended, events, FIELDS, manyEvents, running } from './testing/runs.js';

const PER_MINUTE = 200_000;
const app = useApp({
  errors: '',
  asker: ANONYMOUS,
  atTheDoor: [],
  env: { JOBS: 'separate', RATE_LIMIT_PER_MINUTE: String(PER_MINUTE) },
});
const { ask, have, cancel } = running(app);
let MANY: number;
const EVENTS = { name: 'many-events', format: 'NDJSON' };

beforeAll(async () => {
  await publishReport(app, events);
  await manyEvents(app, 40_000);
  // Those of the real network too.
  MANY = await count('network.network_event');
}, 120_000);

const held: PoolClient[] = [];
/** Nobody reads, or writes, there until it is let go. */
async function hold(table: string): Promise<() => Promise<void>> {
  const client = await app.pool.connect();
  held.push(client);
  await client.query(
    `begin; lock table ${table} in ${table.startsWith('network') ? 'access exclusive' : 'exclusive'} mode`,
  );
  return async () => {
    held.splice(held.indexOf(client), 1);
    await client.query('rollback');
    client.release();
  };
}
afterEach(async () => {
  for (const client of held.splice(0)) {
    await client.query('rollback');
    client.release();
  }
});
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 3000) throw new Error(`It never comes to be: ${isSo}`);
    await delay(20);
  }
}
const count = async (text: string, values: unknown[] = []): Promise<number> =>
  (await app.pool.query<{ n: number }>(`select count(*)::int as n from ${text}`, values)).rows[0]!.n;
const exporting = (): Promise<number> =>
  count(
    `pg_stat_activity where datname = current_database() and application_name = 's-pass exports' and state <> 'idle'`,
  );
const quiet = (): Promise<void> => until(async () => (await exporting()) === 0);
const chunksOf = (id: string): Promise<number> => count('runs.chunk where run_id = $1', [id]);
const statusOf = async (id: string): Promise<string> =>
  (await app.pool.query('select status from runs.run where id = $1', [id])).rows[0].status;
const breakExports = (): Promise<unknown> =>
  app.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 's-pass exports'`,
  );
/** In the middle of its file, which goes no further. */
async function inTheMiddle(id: string): Promise<() => Promise<void>> {
  await until(async () => (await chunksOf(id)) > 0);
  const release = await hold('runs.chunk');
  expect(await statusOf(id)).toBe('RUNNING');
  return release;
}

describe('a file that is being made', () => {
  it('is joined by who asks for the same, and is one of three at most', async () => {
    const [mine, other] = [await somebody(app.pool), await somebody(app.pool)];
    const release = await hold('network.network_event');
    const both = await Promise.all([1, 2].map(() => have(EVENTS, mine.headers)));
    const [first] = both.map(({ run }) => run.id);
    expect(new Set(both.map(({ run }) => run.id)).size).toBe(1);
    expect((await have({ ...EVENTS, where: null, parameters: {} }, mine.headers)).run.id).toBe(first);
    const others = [
      (await have({ ...EVENTS, format: 'CSV' }, mine.headers)).run.id,
      (await have({ ...EVENTS, where: { kind: 'OTHER' } }, mine.headers)).run.id,
      (await have(EVENTS, other.headers)).run.id,
    ];
    expect(new Set([first, ...others]).size).toBe(4);
    expect((await have({ ...EVENTS, format: 'JSON' }, mine.headers)).userErrors).toMatchObject([
      { __typename: 'TooManyReportRunsError', most: 3 },
    ]);
    const english = { ...mine.headers, 'accept-language': 'en' };
    expect((await have({ ...EVENTS, format: 'JSON' }, english)).userErrors[0].message).toMatch(/being made for you/);
    expect(await count(`audit.entry where action = 'REPORT_RUN' and account_id = $1`, [mine.accountId])).toBe(3);
    for (const id of [first, others[0], others[1]]) await cancel(id, mine.headers);
    await cancel(others[2], other.headers);
    await release();
    await quiet();
  });

  it('leaves no statement and no file when it is cancelled, while it waits, is made or is ready', async () => {
    const mine = await somebody(app.pool);
    const release = await hold('network.network_event');
    const [made, waits] = [
      await have(EVENTS, mine.headers),
      await have({ ...EVENTS, format: 'CSV' }, mine.headers),
    ].map(({ run }) => run.id);
    await until(async () => (await exporting()) > 0);
    for (const id of [made, waits])
      expect((await cancel(id, mine.headers)).run).toMatchObject({ status: 'CANCELLED', url: null });
    await quiet();
    await release();
    const middle = (await have(EVENTS, mine.headers)).run.id;
    const resume = await inTheMiddle(middle);
    const cancelled = cancel(middle, mine.headers);
    await delay(200);
    await resume();
    expect((await cancelled).run.status).toBe('CANCELLED');
    await quiet();
    const ready = await ended(app, (await have(EVENTS, mine.headers)).run.id, mine.headers);
    expect([ready.status, ready.progress]).toEqual(['READY', { rows: MANY, of: MANY }]);
    expect((await cancel(ready.id, mine.headers)).run.status).toBe('CANCELLED');
    expect((await fetch(app.app.url + ready.url)).status).toBe(410);
    for (const id of [made, waits, middle, ready.id])
      expect([await statusOf(id), await chunksOf(id)]).toEqual(['CANCELLED', 0]);
    // Once more changes nothing.
    expect((await cancel(ready.id, mine.headers)).userErrors).toEqual([]);
  });

  it('tells how far it is', async () => {
    const mine = await somebody(app.pool);
    const { id } = (await have(EVENTS, mine.headers)).run;
    const resume = await inTheMiddle(id);
    const told = async (): Promise<any> =>
      (await ask(`{ reportRun(id: "${id}") { ${FIELDS} } }`, {}, mine.headers)).data.reportRun;
    await until(async () => (await told()).progress.rows > 0);
    const { progress, status, url } = await told();
    expect([status, url, progress.of]).toEqual(['RUNNING', null, MANY]);
    expect(progress.rows).toBeLessThan(MANY);
    const answer = await fetch(`${app.app.url}/reports/runs/${id}`, { headers: mine.headers });
    expect([answer.status, answer.headers.get('retry-after'), ((await answer.json()) as any).code]).toEqual([
      409,
      '10',
      'RUN_NOT_READY',
    ]);
    await resume();
    await cancel(id, mine.headers);
  });
});

it('has an address that ends with a new password, and when whoever asked signs out everywhere', async () => {
  const mine = await somebody(app.pool);
  const { id } = (await have({ ...EVENTS, format: 'CSV', where: { kind: 'NOTHING' } }, mine.headers)).run;
  const first = (await ended(app, id, mine.headers)).url;
  const status = async (path: string): Promise<number> => (await fetch(app.app.url + path)).status;
  expect(await status(first)).toBe(200);
  await app.pool.query('update identity.account set password_changed_at = now() where id = $1', [mine.accountId]);
  const second = (await ended(app, id, mine.headers)).url;
  expect([await status(first), await status(second)]).toEqual([404, 200]);
  await ask('mutation { signOutEverywhere { userErrors { code } } }', {}, mine.headers);
  expect([await status(first), await status(second)]).toEqual([404, 404]);
});

describe('a file that fails in its middle', () => {
  it('is begun anew, and is then whole', async () => {
    const mine = await somebody(app.pool);
    const { id } = (await have(EVENTS, mine.headers)).run;
    const resume = await inTheMiddle(id);
    await breakExports();
    await resume();
    const run = await ended(app, id, mine.headers);
    expect([run.status, run.progress.rows]).toEqual(['READY', MANY]);
    const lines = (await (await fetch(app.app.url + run.url)).text()).trimEnd().split('\n');
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(MANY);
    const { rows } = await app.pool.query('select attempt from runs.run where id = $1', [id]);
    expect(rows).toEqual([{ attempt: 2 }]);
  });

  it('is given up in the end, with words and without a part of it', async () => {
    const mine = await somebody(app.pool);
    const release = await hold('network.network_event');
    const first = (await have({ ...EVENTS, format: 'CSV' }, mine.headers)).run.id;
    await until(async () => (await exporting()) > 0);
    const { id } = (await have(EVENTS, mine.headers)).run;
    await app.pool.query('update graphile_worker._private_jobs set attempts = 4 where key = $1', [`report-run:${id}`]);
    await cancel(first, mine.headers);
    await release();
    const resume = await inTheMiddle(id);
    await breakExports();
    await resume();
    const run = await ended(app, id, { ...mine.headers, 'accept-language': 'en' });
    expect(run).toMatchObject({ status: 'FAILED', url: null, bytes: null, failure: { code: 'INTERNAL' } });
    expect(run.failure.message).toMatch(/on our side/);
    expect(await chunksOf(id)).toBe(0);
    expect((await fetch(`${app.app.url}/reports/runs/${id}`, { headers: mine.headers })).status).toBe(410);
  });

  it('says why where trying again would not help', async () => {
    const mine = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const release = await hold('network.network_event');
    const first = (await have(EVENTS, mine.headers)).run.id;
    const rights = (await have({ ...EVENTS, format: 'CSV' }, mine.headers)).run.id;
    await app.pool.query('update identity.role_grant set valid_to = current_date where account_id = $1', [
      mine.accountId,
    ]);
    await cancel(first, mine.headers);
    expect(await ended(app, rights, mine.headers)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'RIGHTS_CHANGED' },
    });
    const other = await somebody(app.pool);
    const again = (await have(EVENTS, other.headers)).run.id;
    const broken = (await have({ ...EVENTS, format: 'CSV' }, other.headers)).run.id;
    await app.pool.query(
      `update reporting.saved_query_version v set broken = 'gone' from reporting.saved_query q where q.id = v.saved_query_id and q.name = $1`,
      [EVENTS.name],
    );
    await cancel(again, other.headers);
    expect(await ended(app, broken, other.headers)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'REPORT_BROKEN', message: expect.stringContaining('La coordination') },
    });
    await app.pool.query(`update reporting.saved_query_version set broken = null where broken = 'gone'`);
    await release();
  });

  it('is told where no job makes it any more', async () => {
    const mine = await somebody(app.pool);
    const release = await hold('network.network_event');
    const first = (await have(EVENTS, mine.headers)).run.id;
    const { id } = (await have({ ...EVENTS, format: 'CSV' }, mine.headers)).run;
    await app.pool.query('delete from graphile_worker._private_jobs where key = $1', [`report-run:${id}`]);
    await tidyReportRuns.run({}, { withClient: async (work: any) => work(app.pool) } as never);
    expect([await statusOf(id), await statusOf(first)]).toEqual(['FAILED', 'RUNNING']);
    await cancel(first, mine.headers);
    await release();
  });
});

it('is paid by whoever asks, who is left enough to go on', async () => {
  const mine = await somebody(app.pool);
  const { budgets } = app.app.driver;
  const client = `account ${mine.accountId}`;
  const charged = jest.spyOn(budgets, 'charge');
  const owed = jest.spyOn(budgets, 'owe');
  const paid = (spy: { mock: { calls: unknown[][] } }, whose = client): number =>
    spy.mock.calls.filter(([by]: any) => by.client === whose).reduce((sum, [, price]) => sum + Number(price), 0);
  const { rows } = await app.pool.query(
    `select (v.resolved ->> 'price')::int as price from reporting.saved_query q join reporting.saved_query_version v on v.id = q.current_id where q.name = $1`,
    [EVENTS.name],
  );
  const { price } = rows[0];
  const run = await ended(app, (await have(EVENTS, mine.headers)).run.id, mine.headers);
  expect(run.status).toBe('READY');
  expect(charged.mock.calls.filter(([by, points]: any) => by.client === client && points === price)).toHaveLength(1);
  const all = (MANY / 20) * price;
  expect(all).toBeGreaterThan(PER_MINUTE / 2);
  expect(paid(owed)).toBeGreaterThan(PER_MINUTE / 4);
  const { left } = budgets.spend({ client }, 0);
  expect(left).toBeGreaterThan(PER_MINUTE / 3);
  owed.mockClear();
  // Whoever waits for the file pays for all of it.
  await (await fetch(`${app.app.url}/reports/many-events.ndjson`, { headers: mine.headers })).text();
  expect(paid(owed)).toBeGreaterThan(all * 0.9);
  // Read once where some rows are chosen, however many these are: counted and written from the same reading, or paid once.
  for (const where of ['where.kind=NONE', 'where.kind=OTHER']) {
    owed.mockClear();
    const { accountId, headers } = await somebody(app.pool);
    await (await fetch(`${app.app.url}/reports/many-events.ndjson?${where}`, { headers })).text();
    const theirs = paid(owed, `account ${accountId}`);
    expect([theirs > all * 0.9, theirs < all * 1.1]).toEqual([true, true]);
  }
  charged.mockRestore();
  owed.mockRestore();
});
