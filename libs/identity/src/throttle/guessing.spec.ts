import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { totpOf } from '#lib/identity';
import {
  openAccount,
  PASSWORD,
  secretFor,
  somebody,
  startTestApp,
  type TestApp,
  type TestBrowser,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';
import { sendResetLinks } from '../testing/jobs.js';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url, env: { TRUST_PROXY: 'true', RATE_LIMIT_PER_MINUTE: '0' } });
  pool = new Pool({ connectionString: database.url });
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});
beforeEach(() => pool.query('delete from identity.attempt'));

let made = 0;
const address = (): string => `guess-${++made}@example.org`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';

async function signIn(
  email: string,
  password: string,
  { from = '192.0.2.1', cookie }: { from?: string; cookie?: string } = {},
): Promise<{ code: string; cookies: string[] }> {
  const headers = { 'x-forwarded-for': from, ...(cookie && { cookie }) };
  const response = await app.post(SIGN_IN, { input: { email, password } }, headers);
  const { data, errors } = (await response.json()) as any;
  const code = errors?.[0]?.extensions.code ?? data.signIn.userErrors[0]?.code ?? 'IN';
  return { code, cookies: response.headers.getSetCookie() };
}

const host = (n: number): string => `198.51.${100 + Math.floor(n / 250)}.${n % 250}`;
const counted = (codes: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length]));

async function account(): Promise<{ email: string; browser: TestBrowser }> {
  const email = address();
  return { email, browser: await openAccount(app, pool, email) };
}

describe('two hundred guesses at once', () => {
  it('at one account from as many addresses are tried twenty times, the right one among them once', async () => {
    const { email } = await account();
    await pool.query('delete from identity.attempt');
    const guesses = Array.from({ length: 200 }, (_, n) =>
      signIn(email, n === 3 ? PASSWORD : `wrong ${n}`, { from: host(n) }),
    );
    const codes = counted((await Promise.all(guesses)).map(({ code }) => code));
    const tried = (codes['INVALID_CREDENTIALS'] ?? 0) + (codes['IN'] ?? 0);
    expect(tried).toBeGreaterThan(0);
    expect(tried).toBeLessThanOrEqual(21);
    expect(codes['TOO_MANY_ATTEMPTS']).toBe(200 - tried);
  });

  it('at one account from one address are tried five times', async () => {
    const { email } = await account();
    await pool.query('delete from identity.attempt');
    const codes = counted(
      (await Promise.all(Array.from({ length: 200 }, (_, n) => signIn(email, `wrong ${n}`)))).map(({ code }) => code),
    );
    expect(codes).toEqual({ INVALID_CREDENTIALS: 5, TOO_MANY_ATTEMPTS: 195 });
  });

  it('at as many accounts wait in a bounded row; the others are told at once, and are not held against anybody', async () => {
    const guesses = Array.from({ length: 200 }, (_, n) => signIn(`unknown-${n}@example.org`, 'x', { from: host(n) }));
    const codes = counted((await Promise.all(guesses)).map(({ code }) => code));
    expect(Object.keys(codes).toSorted()).toEqual(['INVALID_CREDENTIALS', 'UNAVAILABLE']);
    const { rows } = await pool.query('select sum(failures)::int as kept from identity.attempt');
    // Each wrong one counts for its address, its account, and both together.
    expect(rows[0].kept).toBe(3 * codes['INVALID_CREDENTIALS']!);
    expect((await signIn(address(), 'x')).code).toBe('INVALID_CREDENTIALS');
  });
});

describe('whoever guesses at an account', () => {
  const exhaust = async (email: string): Promise<void> => {
    for (let n = 0; n < 24; n++) await signIn(email, 'wrong', { from: host(n) });
    expect((await signIn(email, PASSWORD, { from: '203.0.113.9' })).code).toBe('TOO_MANY_ATTEMPTS');
  };

  it('from one address does not lock its owner out', async () => {
    const { email } = await account();
    for (let n = 0; n < 8; n++) await signIn(email, 'wrong', { from: '203.0.113.1' });
    expect((await signIn(email, PASSWORD, { from: '203.0.113.1' })).code).toBe('TOO_MANY_ATTEMPTS');
    expect((await signIn(email, PASSWORD, { from: '203.0.113.2' })).code).toBe('IN');
  });

  it('from one network of IPv6 counts as one', async () => {
    const { email } = await account();
    const codes: string[] = [];
    for (let n = 0; n < 7; n++) codes.push((await signIn(email, 'wrong', { from: `2001:db8:0:1::${n + 1}` })).code);
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    expect((await signIn(email, PASSWORD, { from: '2001:db8:0:2::1' })).code).toBe('IN');
  });

  it('from everywhere locks nobody out of a browser that is known', async () => {
    const { email } = await account();
    const before = await signIn(email, PASSWORD, { from: '203.0.113.5' });
    const cookie = before.cookies.find((set) => set.startsWith('__Host-device='))!;
    expect(cookie).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000$/);
    const device = cookie.split(';')[0]!;
    await exhaust(email);
    expect((await signIn(email, PASSWORD, { from: host(3), cookie: device })).code).toBe('IN');
    // It is good for its own account alone, and its own guesses are counted.
    const other = await account();
    await exhaust(other.email);
    expect((await signIn(other.email, PASSWORD, { cookie: device })).code).toBe('TOO_MANY_ATTEMPTS');
    const codes: string[] = [];
    for (let n = 0; n < 6; n++) codes.push((await signIn(email, 'wrong', { cookie: device })).code);
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('has to stop when its owner sets another password by a letter', async () => {
    const { email } = await account();
    await exhaust(email);
    await app.post('mutation ($e: String!) { passwordForget(input: { email: $e }) { userErrors { code } } }', {
      e: email,
    });
    expect(await sendResetLinks(app, pool)).toBe(1);
    const fresh = 'le tilleul garde la place du village';
    const reset = await app.post(
      'mutation ($input: PasswordResetInput!) { passwordReset(input: $input) { userErrors { code } } }',
      { input: { token: await secretFor(pool, email), password: fresh } },
      { 'x-forwarded-for': '203.0.113.7' },
    );
    const device = reset.headers.getSetCookie()[0]!.split(';')[0]!;
    expect((await signIn(email, fresh, { from: '203.0.113.7' })).code).toBe('IN');
    await pool.query('delete from identity.attempt');
    for (let n = 0; n < 24; n++) await signIn(email, 'wrong', { from: host(n) });
    expect((await signIn(email, fresh, { from: '203.0.113.8', cookie: device })).code).toBe('IN');
  });

  it('waits longer each time, and never longer than a quarter of an hour', async () => {
    const { email } = await account();
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      await signIn(email, 'wrong', { from: host(n) });
      const { rows } = await pool.query(
        `select extract(epoch from max(locked_until - last_at))::integer as seconds from identity.attempt where locked_until > last_at`,
      );
      waits.push(rows[0].seconds ?? 0);
      await pool.query(`update identity.attempt set failures = failures + 3, locked_until = '-infinity'`);
    }
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect([waits[0], waits.at(-1)]).toEqual([0, 900]);
  });
});

describe('other secrets and letters', () => {
  const many = async (times: number, ask: (n: number) => Promise<string[]>): Promise<string[][]> => {
    const answers: string[][] = [];
    for (let n = 0; n < times; n++) answers.push(await ask(n));
    return answers;
  };
  const LAST = ['TOO_MANY_ATTEMPTS'];

  it('the code that takes a second factor off is not guessed', async () => {
    const { browser } = await account();
    const { secret } = await browser.do('secondFactorBegin', { password: PASSWORD }, 'secret');
    expect((await many(6, () => browser.codes('secondFactorConfirm', { code: '000000' }))).at(-1)).toEqual(LAST);
    await pool.query('delete from identity.attempt');
    await browser.codes('secondFactorConfirm', { code: totpOf(secret).generate() });
    const guess = () => browser.codes('secondFactorRemove', { password: PASSWORD, code: '000000' });
    const codes = counted((await Promise.all(Array.from({ length: 30 }, guess))).flat());
    expect(codes).toEqual({ INVALID_CODE: 5, TOO_MANY_ATTEMPTS: 25 });
  });

  it('letters to another address are not sent without end', async () => {
    const { browser } = await account();
    const ask = (n: number) => browser.codes('emailChange', { email: `next-${n}@example.org`, password: PASSWORD });
    expect((await many(6, ask)).at(-1)).toEqual(LAST);
    const { headers } = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
    const invite = async (email: string, role: string): Promise<string[]> => {
      const query =
        'mutation ($input: InvitationSendInput!) { invitationSend(input: $input) { invitation { id } userErrors { code } } }';
      const { data } = (await (await app.post(query, { input: { email, role } }, headers)).json()) as any;
      const { invitation, userErrors } = data.invitationSend;
      if (invitation)
        await pool.query('update identity.invitation set revoked_at = now() where id = $1', [invitation.id]);
      return userErrors.map(({ code }: any) => code);
    };
    expect((await many(6, () => invite('victim@example.org', 'READER'))).at(-1)).toEqual(LAST);
    expect((await many(101, (n) => invite(`team-${n}@example.org`, 'READER'))).flat()).toContain('TOO_MANY_ATTEMPTS');
  });

  it('links are not guessed, and a password is not guessed in a session', async () => {
    const { browser } = await account();
    const wrong = () => browser.codes('passwordReset', { token: 'x'.repeat(43), password: PASSWORD });
    expect((await many(31, wrong)).at(-1)).toEqual(LAST);
    expect(await browser.codes('invitationAccept', { token: 'x'.repeat(43) })).toEqual(LAST);
    const own = () => browser.codes('accountErase', { password: 'wrong', content: 'KEEP' });
    expect((await many(6, own)).at(-1)).toEqual(LAST);
  });
});

describe('an address that is known', () => {
  const rowsOf = async (): Promise<unknown> =>
    (
      await pool.query(
        `select (select count(*)::int from identity.sign_up) as sign_ups, (select count(*)::int from identity.mail_link) as links,
           (select json_agg(t.identifier order by j.id) from graphile_worker._private_jobs j
              join graphile_worker._private_tasks t on t.id = j.task_id) as jobs`,
      )
    ).rows[0];
  const clear = () =>
    pool.query('truncate identity.sign_up, identity.mail_link; delete from graphile_worker._private_jobs');

  it('makes no other work than one that is not, whatever is asked about it', async () => {
    const { email, browser } = await account();
    const names = { givenName: 'A', familyName: 'B', acceptsTerms: true };
    for (const ask of [
      (whom: string) => browser.codes('passwordForget', { email: whom }),
      (whom: string) => browser.codes('accountSignUp', { email: whom, password: PASSWORD, ...names }),
      (whom: string) => browser.codes('emailChange', { email: whom, password: PASSWORD }),
    ]) {
      const seen: unknown[] = [];
      for (const whom of [email, address()]) {
        await clear();
        expect(await ask(whom)).toEqual([]);
        seen.push(await rowsOf());
      }
      expect(seen[0]).toEqual(seen[1]);
    }
  });

  it('gets its letter from a job, one that is not gets none', async () => {
    const { email, browser } = await account();
    await clear();
    for (const whom of [email, address()]) await browser.codes('passwordForget', { email: whom });
    expect(await sendResetLinks(app, pool)).toBe(2);
    const { rows } = await pool.query(`select payload ->> 'to' as to from graphile_worker._private_jobs`);
    expect(rows).toEqual([{ to: email }]);
  });
});
