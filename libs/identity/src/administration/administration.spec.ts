import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { openAccount, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new Pool({ connectionString: database.url });
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const ask = async (query: string, variables: object, headers: Record<string, string>): Promise<any> =>
  (await app.post(query, variables as Record<string, unknown>, headers)).json();
const administrator = () => somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
const coordinator = () => somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
const lastAudited = async (id: string) =>
  (
    await pool.query(
      'select action, account_id, before from audit.entry where subject_id = $1 order by id desc limit 1',
      [id],
    )
  ).rows[0];

describe('accounts', () => {
  const LIST = `query($filter: AccountFilter) { accounts(filter: $filter, first: 50, orderBy: { field: EMAIL }) {
    totalCount nodes { id email secondFactorAt hasPassword sessionCount roles(first: 5) { nodes { role } } } } }`;

  it('are listed to administrators alone, also by their id', async () => {
    const who = await administrator();
    const email = 'listed-account@example.org';
    await openAccount(app, pool, email);
    const found = (await ask(LIST, { filter: { search: 'LISTED-account' } }, who.headers)).data.accounts;
    expect(found).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: expect.stringMatching(/^user_/),
          email,
          secondFactorAt: null,
          hasPassword: true,
          sessionCount: 1,
          roles: { nodes: [] },
        },
      ],
    });
    const own = (await ask(LIST, { filter: { search: who.email } }, who.headers)).data.accounts;
    expect(own.nodes).toMatchObject([{ email: who.email, roles: { nodes: [{ role: 'ADMINISTRATOR' }] } }]);
    const { id } = found.nodes[0];
    for (const other of [await coordinator(), await somebody(pool), { headers: {} }]) {
      const refused = await ask(LIST, {}, other.headers);
      expect([refused.data.accounts, refused.errors[0].extensions.code]).toEqual([
        null,
        expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/),
      ]);
      const { data } = await ask('query($id: ID!) { node(id: $id) { __typename } }', { id }, other.headers);
      expect(data.node).toBeNull();
    }
  });

  it('are not looked for by texts longer than any name', async () => {
    const who = await administrator();
    const { data, errors } = await ask(LIST, { filter: { search: 'x'.repeat(101) } }, who.headers);
    expect([data.accounts, errors[0].path, errors[0].extensions]).toEqual([
      null,
      ['accounts'],
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'search' }),
    ]);
    expect((await ask(LIST, { filter: { search: ' '.repeat(100) } }, who.headers)).errors).toBeUndefined();
  });

  it('are found by role and by second factor', async () => {
    const who = await administrator();
    const search = 'second-factor-account';
    await openAccount(app, pool, `${search}@example.org`);
    const count = async (filter: object): Promise<number> =>
      (await ask(LIST, { filter: { search, ...filter } }, who.headers)).data.accounts.totalCount;
    expect([await count({ secondFactor: false }), await count({ secondFactor: true })]).toEqual([1, 0]);
    await pool.query('update identity.account set totp_confirmed_at = now() where email like $1', [`${search}%`]);
    expect([await count({ secondFactor: false }), await count({ secondFactor: true })]).toEqual([0, 1]);
    expect([await count({ role: 'READER' }), await count({})]).toEqual([0, 1]);
  });

  it('are signed out of all browsers by administrators, which is logged and told to the owner', async () => {
    const who = await administrator();
    const email = 'signed-out-account@example.org';
    const browser = await openAccount(app, pool, email);
    const [{ id }] = (await ask(LIST, { filter: { search: email } }, who.headers)).data.accounts.nodes;
    const END = `mutation($id: ID!) { accountSessionsEnd(input: { id: $id }) { account { sessionCount } userErrors { code } } }`;
    const refused = await ask(END, { id }, (await coordinator()).headers);
    expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await browser.ask('{ viewer { email } }')).data.viewer).toEqual({ email });
    expect((await ask(END, { id }, who.headers)).data.accountSessionsEnd).toEqual({
      account: { sessionCount: 0 },
      userErrors: [],
    });
    expect((await browser.ask('{ viewer { email } }')).data.viewer).toBeNull();
    expect(await lastAudited(id)).toEqual({
      action: 'ACCOUNT_SESSIONS_END',
      account_id: who.accountId,
      before: { sessions: 1 },
    });
    const { rows } = await pool.query(
      `select payload #>> '{values,event}' as event from graphile_worker._private_jobs where payload ->> 'to' = $1 order by id desc limit 1`,
      [email],
    );
    expect(rows[0].event).toBe('SESSIONS_ENDED');
    expect((await ask(END, { id: 'user_none' }, who.headers)).data.accountSessionsEnd.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
  });
});

describe('work of the background', () => {
  const LIST = `query($filter: BackgroundJobFilter) { backgroundJobs(filter: $filter, first: 50) {
    nodes { id task state attempts maxAttempts lastError } } }`;
  const RETRY = `mutation($id: ID!) { backgroundJobRetry(input: { id: $id }) { backgroundJob { state attempts } userErrors { code } } }`;

  it('is listed to administrators with why it failed, without what it is about, and tried again', async () => {
    const who = await administrator();
    await pool.query(
      `select graphile_worker.add_job('identity.password-forget', json_build_object('email', 'secret@example.org'), job_key := 'failed', max_attempts := 3)`,
    );
    await pool.query(
      `update graphile_worker._private_jobs set attempts = 3, last_error = E'No server\n  at a line of code' where key = 'failed'`,
    );
    const { data } = await ask(LIST, { filter: { states: ['FAILED'] } }, who.headers);
    expect(data.backgroundJobs.nodes).toEqual([
      {
        id: expect.stringMatching(/^job_/),
        task: 'identity.password-forget',
        state: 'FAILED',
        attempts: 3,
        maxAttempts: 3,
        lastError: 'No server',
      },
    ]);
    const { id } = data.backgroundJobs.nodes[0];
    for (const other of [await coordinator(), await somebody(pool)]) {
      expect((await ask(LIST, {}, other.headers)).errors[0].extensions.code).toBe('FORBIDDEN');
      expect((await ask(RETRY, { id }, other.headers)).errors[0].extensions.code).toBe('FORBIDDEN');
    }
    expect((await ask(RETRY, { id }, who.headers)).data.backgroundJobRetry).toEqual({
      backgroundJob: { state: 'RETRYING', attempts: 0 },
      userErrors: [],
    });
    expect(await lastAudited(id)).toMatchObject({ action: 'BACKGROUND_JOB_RETRY', account_id: who.accountId });
    await pool.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'runner' where key = 'failed'`,
    );
    for (const none of [id, 'job_none'])
      expect((await ask(RETRY, { id: none }, who.headers)).data.backgroundJobRetry.userErrors).toEqual([
        { code: 'NOT_FOUND' },
      ]);
  });
});
