import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { type Type } from '@nestjs/common';
import { SYSTEM } from '#lib/access';
import {
  openAccount,
  PASSWORD,
  somebody,
  startTestApp,
  type TestApp,
  TestBrowser,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';
import { UnitOfWork, writtenTypes } from '#lib/writes';
import { PARTS, TABLES } from './parts.js';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  const env = { SEALING_SECRET: 'a secret of at least thirty-two characters', WEBHOOK_LOOPBACK: 'true' };
  app = await startTestApp({ databaseUrl: database.url, env });
  pool = new Pool({ connectionString: database.url });
}, 90_000);
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

/** How many entries of the log say it. */
const saying = async (text: string): Promise<number> =>
  (
    await pool.query<{ n: number }>(
      `select count(*)::int as n from audit.entry e where strpos(coalesce(e.before::text, '') || coalesce(e.after::text, ''), $1) > 0`,
      [text],
    )
  ).rows[0]!.n;

/** Makes, changes and deletes what is one's own; answers what each of it is known by in the log. */
async function write(browser: TestBrowser, nickname: string): Promise<string[]> {
  const done = async (name: string, input: object, fields = '', type?: string): Promise<any> => {
    const answer = await browser.do(name, { ...input }, fields, type);
    expect(answer.userErrors).toEqual([]);
    return answer;
  };
  const [search, words, report] = [`Recherche de ${nickname}`, `hameau-de-${nickname}`, 'network-on-a-day'];
  for (const isKept of [true, false]) {
    const asked = { name: search, search: words, frequency: 'WEEKLY' };
    const { savedSearch } = await done('savedSearchCreate', asked, 'savedSearch { id }');
    await done('savedSearchUpdate', { id: savedSearch.id, name: `${search}, changée` });
    if (!isKept) await done('savedSearchDelete', { id: savedSearch.id });

    const to = { address: `https://${nickname}.example/`, description: nickname, eventTypes: ['webhook.test'] };
    const { webhookEndpoint } = await done('webhookEndpointCreate', to, 'webhookEndpoint { id }');
    await done('webhookEndpointUpdate', { id: webhookEndpoint.id, description: `Celui de ${nickname}` });
    if (!isKept) await done('webhookEndpointDelete', { id: webhookEndpoint.id }, '', 'WebhookEndpointInput');

    const daily = { name: report, format: 'CSV', cron: '7 8 * * *', zone: 'Indian/Reunion', delivery: 'MAIL' };
    const { reportSchedule } = await done('reportScheduleCreate', daily, 'reportSchedule { id }');
    await done('reportSchedulePause', { id: reportSchedule.id }, '', 'ReportScheduleInput');
    if (!isKept) await done('reportScheduleDelete', { id: reportSchedule.id }, '', 'ReportScheduleInput');
  }
  await done('reportRun', { name: report, format: 'CSV' });
  return [search, words, `${nickname}.example`, `Celui de ${nickname}`, 'Indian/Reunion', report];
}

/** Somebody who may read what staff reads: webhooks are for them. */
async function reader(desk: TestBrowser, email: string): Promise<TestBrowser> {
  const browser = await openAccount(app, pool, email);
  expect(await desk.codes('roleGrant', { email, role: 'READER' })).toEqual([]);
  return browser;
}

it('what somebody wrote of what is theirs alone goes out of the audit log with them, and nobody else’s does', async () => {
  const { headers } = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
  const desk = new TestBrowser(app, headers.cookie);
  const browser = await reader(desk, 'zoe@example.org');
  const words = await write(browser, 'zoe');
  const other = await write(await reader(desk, 'ana@example.org'), 'ana');
  for (const text of [...words, ...other]) expect([text, await saying(text)]).not.toEqual([text, 0]);
  expect(await browser.codes('accountErase', { password: PASSWORD, content: 'ERASE' })).toEqual([]);
  const [shared, own] = [words.filter((text) => other.includes(text)), words.filter((text) => !other.includes(text))];
  expect(await Promise.all(own.map(saying))).toEqual(own.map(() => 0));
  for (const text of other) expect([text, await saying(text)]).not.toEqual([text, 0]);
  // What both said is said by one still; that something was done, and what it was called, stays.
  const { rows } = await pool.query(
    `select e.before, e.after from audit.entry e join identity.account a on a.id = e.account_id and a.erased_at is not null
     where e.subject_type in ('SavedSearch', 'WebhookEndpoint', 'ReportSchedule', 'ReportRun')`,
  );
  expect(rows.length).toBeGreaterThan(14);
  const left = rows.flatMap(({ before, after }) => Object.values({ ...before, ...after }));
  expect(left.filter((value) => value !== '…' && value !== null)).toEqual([]);
  expect(shared.length).toBeGreaterThan(0);
});

it('is all that is of an account alone and changed by use cases: say so in personalData, by its type (inAuditAs)', async () => {
  const uow = app.app.get(UnitOfWork, { strict: false });
  const tableOf = await uow.run({ actor: SYSTEM }, async (tx) => (record: Type) => tx.tableOf(record).tablePath);
  const written = new Set(writtenTypes());
  const declared = new Map(TABLES.flatMap(({ personalData }) => Object.entries(personalData?.tables ?? {})));
  const own = PARTS.flatMap(({ reads }) => reads).flatMap(({ type, from }) => {
    const table = from && written.has(type) && declared.get(tableOf(from));
    const isOwn = table && table.erased === 'ROWS' && Object.values(table.of).every((whose) => whose === 'ACCOUNT');
    return isOwn ? [{ type: type.name, inAuditAs: table.inAuditAs }] : [];
  });
  expect(own.map(({ type }) => type)).toContain('SavedSearch');
  // Who gave whom a role is evidence: of such entries only what names the person goes.
  const others = own.filter(({ type }) => type !== 'RoleGrant');
  expect(others.filter(({ type, inAuditAs }) => type !== inAuditAs)).toEqual([]);
});
