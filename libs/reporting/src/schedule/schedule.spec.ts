import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { type JobHelpers } from '#lib/jobs';
import { createLogger } from '#lib/logging';
import { report } from '#lib/reports';
import { reporting } from '#lib/reporting';
import { somebody, type Somebody, useApp } from '#lib/testing';
import { places } from '../report-run/testing/runs.js';
import { publishReport } from '../testing/written-report.js';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [] });
const words = (text: string) => ({ fr: text, en: text });
const nothing = report({
  ...places,
  name: 'nothing',
  document: `query Nothing { territories(asOf: "1000-01-01", filter: { kinds: [DEPARTEMENT] }) {
    nodes { id code name population centroid { longitude latitude } region: parent(kind: REGION) { name } } } }`,
  parameters: {},
});
const closed = report({ ...places, name: 'closed', audience: 'COORDINATOR', title: words('Fermé') });

let who: Somebody;
beforeAll(async () => {
  for (const one of [places, nothing, closed]) await publishReport(app, one);
}, 60_000);
beforeEach(async () => {
  await app.pool.query('delete from schedules.schedule');
  await app.pool.query('delete from graphile_worker._private_jobs');
  await app.pool.query(`delete from runs.run`);
  who = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
});

const DAILY = { name: 'places', format: 'CSV', cron: '0 8 * * *', zone: 'Indian/Reunion', delivery: 'MAIL' };
const FIELDS =
  'id name nextRuns pausedReason parameters cron zone version firings { status dueAt endedAt } savedQuery { name }';

async function ask(query: string, variables: object = {}, as = who): Promise<any> {
  const { data, errors } = (await (await app.app.post(query, variables as never, as.headers)).json()) as any;
  expect(errors).toBeUndefined();
  return data;
}
async function write(step: string, input: object, as = who): Promise<any> {
  const name = `reportSchedule${step}`;
  const type = step === 'Create' ? 'ReportScheduleCreateInput' : 'ReportScheduleInput';
  const fields = step === 'Delete' ? 'removedId' : `schedule: reportSchedule { ${FIELDS} }`;
  return (
    await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path } } }`,
      { input },
      as,
    )
  )[name];
}
const made = async (input: object = {}, as = who): Promise<string> => {
  const { schedule, userErrors } = await write('Create', { ...DAILY, ...input }, as);
  expect(userErrors).toEqual([]);
  return schedule.id;
};
const seen = async (id: string, as = who): Promise<any> =>
  (await ask(`query ($id: ID!) { reportSchedule(id: $id) { ${FIELDS} } }`, { id }, as)).reportSchedule;
const statuses = async (id: string): Promise<string[]> => (await seen(id)).firings.map(({ status }: any) => status);

/** Runs what waits of this name, as a runner does. */
async function work(name: string): Promise<void> {
  const { rows } = await app.pool.query<{ payload: object }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 returning j.payload`,
    [name],
  );
  for (const { payload } of rows) await run(name, payload);
}
async function run(name: string, payload: object = {}): Promise<void> {
  await reporting.tasks
    .find((task) => task.name === name)!
    .run(payload, {
      get: (token: never) => app.app.app.get(token, { strict: false }),
      ...{ jobId: '1', attempt: 1, signal: new AbortController().signal, log: createLogger('silent') },
    } as unknown as JobHelpers);
}
const tick = (): Promise<void> => run('reporting.schedules');
/** What is due is begun, made, and told of. */
async function whole(): Promise<void> {
  await tick();
  await work('reporting.make');
  await tick();
}
/** As if the time of it had come, so long ago. */
const due = (id: string, ago = '1 minute'): Promise<unknown> =>
  app.pool.query(
    `update schedules.schedule set next_runs = array[now() - $2::interval] || next_runs[2:] where id = $1`,
    [id, ago],
  );
const letters = async (template: string): Promise<any[]> =>
  (
    await app.pool.query(
      `select payload from graphile_worker._private_jobs where payload ->> 'template' = $1 and payload ->> 'to' = $2`,
      [template, who.email],
    )
  ).rows.map(({ payload }) => payload);

describe('a report by the clock', () => {
  it('is made at its time, and its owner told once by a letter with a link', async () => {
    const id = await made({ parameters: { asOf: '@first-of-year' } });
    const { nextRuns, savedQuery } = await seen(id);
    expect(nextRuns).toHaveLength(3);
    expect(nextRuns.every((time: string) => /T04:00:00/.test(time))).toBe(true);
    expect(savedQuery).toEqual({ name: 'places' });
    await whole();
    expect(await statuses(id)).toEqual([]);
    await due(id);
    await whole();
    await whole();
    expect(await statuses(id)).toEqual(['SENT']);
    expect(await letters('REPORT_READY')).toMatchObject([
      { values: { title: places.title, rows: 101, link: '/rapports/places' } },
    ]);
    const { rows } = await app.pool.query('select parameters, account_id from runs.run');
    expect(rows).toEqual([{ parameters: { asOf: `${new Date().getFullYear()}-01-01` }, account_id: who.accountId }]);
    expect((await seen(id)).nextRuns[0] > new Date().toISOString()).toBe(true);
  });

  it('says what it asks for at each of its next times: days that move are those of the day of the run', async () => {
    const { rows } = await app.pool.query<{ asked: object }>(
      'select schedules.asked_on($1, d) as asked from unnest($2::date[]) d',
      [
        JSON.stringify({
          ...{
            a: '@today',
            b: '@yesterday',
            c: '@first-of-month',
            d: '@first-of-last-month',
            e: '@last-of-last-month',
          },
          ...{
            f: '@first-of-year',
            g: '@last-of-last-year',
            h: '@a-year-ago',
            i: '2026-01-01',
            j: 5,
            k: ['@today'],
            l: '@none',
            m: null,
          },
        }),
        ['2026-03-01', '2028-02-29'],
      ],
    );
    const still = { i: '2026-01-01', j: 5, k: ['@today'], l: '@none', m: null };
    expect(rows.map(({ asked }) => asked)).toEqual([
      {
        ...{ a: '2026-03-01', b: '2026-02-28', c: '2026-03-01', d: '2026-02-01', e: '2026-02-28' },
        ...{ f: '2026-01-01', g: '2025-12-31', h: '2025-03-01', ...still },
      },
      {
        ...{ a: '2028-02-29', b: '2028-02-28', c: '2028-02-01', d: '2028-01-01', e: '2028-01-31' },
        ...{ f: '2028-01-01', g: '2027-12-31', h: '2027-03-01', ...still },
      },
    ]);
    const coming = async (parameters: object): Promise<any[]> =>
      (
        await ask('query ($id: ID!) { reportSchedule(id: $id) { coming { at parameters } } }', {
          id: await made({ parameters, cron: '30 2 1 * *' }),
        })
      ).reportSchedule.coming;
    // Half past two on the first of a month in La Réunion is still the day before in Paris, of which reports tell.
    const ofTheDay = await coming({ asOf: '@today' });
    expect(ofTheDay).toHaveLength(3);
    for (const { at, parameters } of ofTheDay) expect(parameters).toEqual({ asOf: at.slice(0, 10) });
    expect((await coming({ asOf: '2016-12-31' })).map(({ parameters }) => parameters)).toEqual(
      Array.from({ length: 3 }, () => ({ asOf: '2016-12-31' })),
    );
  });

  it('makes up for all that was missed by one run', async () => {
    const id = await made({ cron: '0 * * * *' });
    await due(id, '5 days');
    await whole();
    expect(await statuses(id)).toEqual(['SENT']);
    expect(await letters('REPORT_READY')).toHaveLength(1);
  });

  it('is made once by two processes at once', async () => {
    const ids = [await made(), await made({ parameters: { asOf: '2020-01-01' } })];
    for (const id of ids) await due(id);
    await Promise.all([tick(), tick(), tick()]);
    await work('reporting.make');
    await Promise.all([tick(), tick(), tick()]);
    for (const id of ids) expect(await statuses(id)).toEqual(['SENT']);
    expect((await app.pool.query('select 1 from runs.run')).rows).toHaveLength(2);
    expect(await letters('REPORT_READY')).toHaveLength(2);
  });

  it('says nothing of no rows where its owner wants that', async () => {
    const [quiet, told] = [await made({ name: 'nothing', skipsEmpty: true }), await made({ name: 'nothing' })];
    for (const id of [quiet, told]) await due(id);
    await whole();
    expect([await statuses(quiet), await statuses(told)]).toEqual([['SKIPPED'], ['SENT']]);
    expect(await letters('REPORT_READY')).toMatchObject([{ values: { rows: 0 } }]);
  });

  it('tells an address for webhooks of its owner, whatever that is told of else', async () => {
    await app.pool.query(
      `insert into webhooks.endpoint (id, account_id, address, event_types) values ('hook_1', $1, 'https://a.example.org/', '{x.y}')`,
      [who.accountId],
    );
    const id = await made({ delivery: 'WEBHOOK', endpointId: 'hook_1' });
    await due(id);
    await whole();
    expect(await statuses(id)).toEqual(['SENT']);
    const { rows } = await app.pool.query(
      `select payload, (select id from runs.run) as run from graphile_worker._private_jobs where payload ->> 'type' = 'report.ready'`,
    );
    expect(rows).toMatchObject([{ payload: { to: { endpoint: 'hook_1' }, subjectId: rows[0].run } }]);
    await app.pool.query(`delete from webhooks.endpoint`);
    await due(id);
    await whole();
    expect((await seen(id)).pausedReason).toBe('ENDPOINT_GONE');
    const other = await somebody(app.pool);
    expect((await write('Create', { ...DAILY, delivery: 'WEBHOOK', endpointId: 'hook_1' }, other)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['endpointId'] },
    ]);
  });

  it.each([
    ['its right is lost', 'RIGHT_LOST', `update identity.role_grant set valid_to = current_date where account_id = $1`],
    [
      'it is broken',
      'REPORT_BROKEN',
      `update reporting.saved_query_version v set broken = 'x' from reporting.saved_query q where q.current_id = v.id and q.name = 'closed' and $1 <> ''`,
    ],
    [
      'it is gone',
      'REPORT_GONE',
      `update reporting.saved_query set name = 'closed-no-more' where name = 'closed' and $1 <> ''`,
    ],
  ])('pauses when %s, and its owner is told once', async (_, reason, change) => {
    const id = await made({ name: 'closed' });
    await app.pool.query(change, [who.accountId]);
    await due(id);
    await whole();
    await whole();
    expect(await seen(id)).toMatchObject({ pausedReason: reason, nextRuns: [], firings: [{ status: 'FAILED' }] });
    expect(await letters('REPORT_SCHEDULE_PAUSED')).toMatchObject([{ values: { report: 'closed', reason } }]);
    await app.pool.query(`update reporting.saved_query_version set broken = null`);
    await app.pool.query(`update reporting.saved_query set name = 'closed' where name = 'closed-no-more'`);
  });

  it('waits for nobody else’s, and not at all while it is paused', async () => {
    const other = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const [many, theirs, paused] = [await made(), await made({}, other), await made()];
    const add = (id: string, count: number) =>
      app.pool.query(
        `insert into schedules.firing (id, schedule_id, due_at) select $1 || n, $1, now() - make_interval(mins => n) from generate_series(1, $2::int) n`,
        [id, count],
      );
    await write('Pause', { id: paused });
    await add(many, 60);
    await add(paused, 1);
    await due(theirs);
    await tick();
    const { rows } = await app.pool.query<{ id: string; status: string }>(
      'select distinct schedule_id as id, status from schedules.firing where schedule_id = any($1)',
      [[theirs, paused]],
    );
    expect(rows.toSorted((one, two) => (one.id === theirs ? -1 : 1) - (two.id === theirs ? -1 : 1))).toEqual([
      { id: theirs, status: 'RUNNING' },
      { id: paused, status: 'DUE' },
    ]);
  });

  it('waits while too much else is made for its owner', async () => {
    const ids = [];
    for (const day of ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04'])
      ids.push(await made({ parameters: { asOf: day } }));
    for (const id of ids) await due(id);
    await tick();
    expect((await Promise.all(ids.map(statuses))).flat().toSorted()).toEqual(['DUE', 'RUNNING', 'RUNNING', 'RUNNING']);
    await work('reporting.make');
    await whole();
    await tick();
    expect((await Promise.all(ids.map(statuses))).flat()).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
  });
});

describe('its owner', () => {
  it('pauses it, resumes it, has it made now and ends it; others do not know of it', async () => {
    const id = await made();
    const other = await somebody(app.pool);
    expect(await seen(id, other)).toBeNull();
    for (const step of ['Pause', 'Resume', 'RunNow', 'Delete'])
      expect((await write(step, { id }, other)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect((await write('Pause', { id })).schedule).toMatchObject({ pausedReason: 'OWNER', nextRuns: [] });
    await tick();
    expect(await statuses(id)).toEqual([]);
    expect((await write('Resume', { id, expectedVersion: 1 })).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await write('Resume', { id })).schedule.nextRuns).toHaveLength(3);
    await write('RunNow', { id });
    await write('RunNow', { id });
    await whole();
    expect(await statuses(id)).toEqual(['SENT']);
    for (let i = 0; i < 4; i++) {
      expect((await write('RunNow', { id })).userErrors).toEqual([]);
      await whole();
    }
    expect((await write('RunNow', { id })).userErrors[0].code).toBe('TOO_MANY_SCHEDULES');
    expect(await write('Delete', { id })).toEqual({ removedId: id, userErrors: [] });
    expect((await ask('{ reportSchedules { totalCount } }')).reportSchedules.totalCount).toBe(0);
  });

  it('asks for what there is, as often as may be', async () => {
    const refused = async (input: object, as = who): Promise<unknown> =>
      (await write('Create', { ...DAILY, ...input }, as)).userErrors;
    expect(await refused({ cron: '* * * * *' })).toEqual([{ code: 'INVALID_INPUT', path: ['cron'] }]);
    expect(await refused({ zone: 'Mars/Olympus' })).toEqual([{ code: 'INVALID_INPUT', path: ['zone'] }]);
    expect(await refused({ name: 'no-such' })).toEqual([{ code: 'NOT_FOUND', path: ['name'] }]);
    expect(await refused({ name: 'closed' }, await somebody(app.pool))).toEqual([
      { code: 'NOT_FOUND', path: ['name'] },
    ]);
    expect(await refused({ parameters: { asOf: 'soon' } })).toEqual([
      { code: 'INVALID_INPUT', path: ['parameters', 'asOf'] },
    ]);
    expect(await refused({ delivery: 'WEBHOOK' })).toEqual([{ code: 'NOT_FOUND', path: ['endpointId'] }]);
    const all = await Promise.all(Array.from({ length: 22 }, () => write('Create', DAILY)));
    expect(all.filter(({ userErrors }) => userErrors[0]?.code === 'TOO_MANY_SCHEDULES')).toHaveLength(2);
  });

  it('leaves none behind', async () => {
    const id = await made();
    await due(id);
    await tick();
    await app.pool.query('update identity.account set erased_at = now() where id = $1', [who.accountId]);
    await due(id);
    await tick();
    await app.pool.query('delete from runs.run');
    const { rows } = await app.pool.query('select paused_reason from schedules.schedule where id = $1', [id]);
    expect(rows).toEqual([{ paused_reason: 'OWNER_GONE' }]);
    expect(await letters('REPORT_SCHEDULE_PAUSED')).toEqual([]);
  });
});
