import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { totpOf } from '#lib/identity';
import {
  openAccount,
  PASSWORD,
  registeredDocuments,
  secretFor,
  somebody,
  startTestApp,
  type TestApp,
  TestBrowser,
  testDatabase,
  type TestDatabase,
} from '#lib/testing';
import { sendResetLinks } from '../testing/jobs.js';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;
let organizationId: string;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url, env: { SECOND_FACTOR_REQUIRED: 'true' } });
  pool = new Pool({ connectionString: database.url });
  organizationId = (await pool.query(`select id from network.organization where key = 'caue-59'`)).rows[0].id;
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const token = {
  name: 'programme',
  scopes: ['READ', 'WRITE'],
  expiresOn: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
};
const AUDIT =
  '{ viewer { lacksSecondFactor } auditEntries(first: 1) { nodes { id } } organizations(first: 1) { nodes { roles(first: 1) { nodes { id } } } } }';
const byToken = async (secret: string, query = AUDIT): Promise<any> =>
  (await app.post(query, {}, { authorization: `Bearer ${secret}` })).json();
const TOKEN_INPUT = 'TokenInput';
let made = 0;
const address = (): string => `proof-${++made}@example.org`;

describe('a token', () => {
  it('acts with roles for others only if it was made in a session with the second factor', async () => {
    const plain = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const strong = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }], secondFactor: true });
    const [weakSecret, strongSecret] = await Promise.all(
      [plain, strong].map(
        async ({ headers }) => (await new TestBrowser(app, headers.cookie).do('tokenCreate', token, 'secret')).secret,
      ),
    );
    const refused = await byToken(weakSecret);
    expect(refused.data.viewer.lacksSecondFactor).toBe(true);
    expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
    const let_in = await byToken(strongSecret);
    expect(let_in.errors).toBeUndefined();
    expect(let_in.data.viewer.lacksSecondFactor).toBe(false);
  });

  it('is made and renewed only by whoever has just proved who they are, and never by a token', async () => {
    const browser = await openAccount(app, pool, address());
    const { token: kept, secret } = await browser.do('tokenCreate', token, 'secret token { id }');
    await pool.query(`update identity.session set proved_at = now() - interval '20 minutes'`);
    expect(await browser.codes('tokenCreate', token)).toEqual(['PROOF_NEEDED']);
    expect(await browser.codes('tokenRotate', { id: kept.id }, '', TOKEN_INPUT)).toEqual(['PROOF_NEEDED']);
    expect(await browser.codes('sessionProve', { password: 'not this' })).toEqual(['INVALID_CREDENTIALS']);
    const before = browser.cookie;
    expect(await browser.codes('sessionProve', { password: PASSWORD })).toEqual([]);
    expect(browser.cookie).not.toBe(before);
    expect(await browser.codes('tokenRotate', { id: kept.id }, '', TOKEN_INPUT)).toEqual([]);
    const fresh = await browser.do(
      'tokenCreate',
      { ...token, idempotencyKey: 'once-and-for-all' },
      'secret token { id }',
    );
    const again = await browser.do(
      'tokenCreate',
      { ...token, idempotencyKey: 'once-and-for-all' },
      'secret token { id }',
    );
    expect(again).toMatchObject({ token: fresh.token, secret: null });
    const rotated = await byToken(
      fresh.secret,
      `mutation { tokenRotate(input: { id: "${kept.id}" }) { userErrors { code } } }`,
    );
    expect(rotated.data.tokenRotate.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
    expect(secret).toMatch(/^spass_/);
  });

  it('ends with a password that was reset, and when one signs out everywhere unless told otherwise', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    const [mine, machine] = await Promise.all(
      [1, 2].map(async () => (await browser.do('tokenCreate', token, 'secret')).secret),
    );
    await pool.query('update identity.token set organization_id = $1 where hint = $2', [
      organizationId,
      machine.slice(0, 10),
    ]);
    // The log of changes is for whoever is signed in, a machine too; the account is not for a machine.
    const alive = async (secret: string): Promise<boolean> =>
      (await byToken(secret, '{ auditEntries(first: 1) { nodes { id } } }')).errors === undefined;
    await browser.do('signOutEverywhere', { revokesTokens: false });
    expect([await alive(mine), await alive(machine)]).toEqual([true, true]);
    await browser.do('signIn', { email, password: PASSWORD });
    await browser.ask('mutation { signOutEverywhere { userErrors { code } } }');
    expect([await alive(mine), await alive(machine)]).toEqual([false, true]);
    await browser.do('passwordForget', { email });
    await sendResetLinks(app, pool);
    await browser.do('passwordReset', {
      token: await secretFor(pool, email),
      password: 'le tilleul garde la place du village',
    });
    expect(await alive(machine)).toBe(false);
  });
});

describe('a session', () => {
  it('steps up with a code, and stops with its former secret at once when it does', async () => {
    const { headers, accountId } = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
    const browser = new TestBrowser(app, headers.cookie);
    const secret = 'JBSWY3DPEHPK3PXP';
    await pool.query('update identity.account set totp_secret = $2, totp_confirmed_at = now() where id = $1', [
      accountId,
      secret,
    ]);
    expect((await browser.ask(AUDIT)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await browser.codes('sessionProve', { code: '000000' })).toEqual(['INVALID_CODE']);
    expect(await browser.codes('sessionProve', {})).toEqual(['SECOND_FACTOR_NEEDED']);
    expect(await browser.codes('sessionProve', { code: totpOf(secret).generate() })).toEqual([]);
    expect((await browser.ask(AUDIT)).errors).toBeUndefined();
    expect((await new TestBrowser(app, headers.cookie).ask('{ viewer { id } }')).data.viewer).toBeNull();
  });

  it('gets another secret with another password, and the one before a sign-in is good for nothing', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    const before = browser.cookie;
    await browser.do('passwordChange', { currentPassword: PASSWORD, newPassword: 'sept hérons comptent les nuages' });
    const after = browser.cookie;
    expect(after).not.toBe(before);
    expect((await browser.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
    await browser.do('signIn', { email, password: 'sept hérons comptent les nuages' });
    for (const old of [before, after])
      expect((await new TestBrowser(app, old).ask('{ viewer { id } }')).data.viewer).toBeNull();
  });

  it('ends ninety days after it was opened, however much it is used', async () => {
    const { headers, accountId } = await somebody(pool);
    const browser = new TestBrowser(app, headers.cookie);
    await pool.query(
      `update identity.session set created_at = now() - interval '80 days', rotated_at = now() - interval '2 days' where account_id = $1`,
      [accountId],
    );
    expect((await browser.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
    const { rows } = await pool.query(
      `select expires_at <= created_at + interval '90 days' as kept from identity.session where account_id = $1`,
      [accountId],
    );
    expect(rows[0].kept).toBe(true);
    const old = await somebody(pool);
    await pool.query(`update identity.session set created_at = now() - interval '91 days' where account_id = $1`, [
      old.accountId,
    ]);
    expect((await new TestBrowser(app, old.headers.cookie).ask('{ viewer { id } }')).data.viewer).toBeNull();
  });
});

describe('an address', () => {
  it('that is no longer the account’s opens nothing: no link sent there, no role that followed from it', async () => {
    const coordinator = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
    const desk = new TestBrowser(app, coordinator.headers.cookie);
    const email = `un@caue-adresse.example`;
    const browser = await openAccount(app, pool, email);
    const held = async (): Promise<string[]> =>
      (await browser.ask('{ viewer { roles(first: 9) { nodes { role isCurrent } } } }')).data.viewer.roles.nodes
        .filter((r: any) => r.isCurrent)
        .map((r: any) => r.role);
    expect(await held()).toEqual([]);
    // Whoever proved an address there before the domain was confirmed is attached too.
    await desk.do('emailDomainSet', { organizationId, domain: 'caue-adresse.example', idempotencyKey: 'the-domain' });
    expect(await held()).toEqual(['MEMBER']);
    await browser.do('passwordForget', { email });
    await sendResetLinks(app, pool);
    const reset = await secretFor(pool, email);
    const next = address();
    await browser.do('emailChange', { email: next, password: PASSWORD });
    expect(await browser.codes('emailVerify', { token: await secretFor(pool, next) })).toEqual([]);
    expect(await held()).toEqual([]);
    expect(
      await browser.codes('passwordReset', { token: reset, password: 'le tilleul garde la place du village' }),
    ).toEqual(['INVALID_LINK']);
  });

  it('is not opened as an account by whoever follows a link that somebody else asked for', async () => {
    const email = address();
    const intruder = new TestBrowser(app);
    await intruder.do('accountSignUp', {
      email,
      password: PASSWORD,
      givenName: 'A',
      familyName: 'B',
      acceptsTerms: true,
    });
    const link = await secretFor(pool, email);
    for (const password of [undefined, 'what the owner would choose'])
      expect(await new TestBrowser(app).codes('emailVerify', { token: link, password })).toEqual([
        'INVALID_CREDENTIALS',
      ]);
    expect((await pool.query('select 1 from identity.account where email = $1', [email])).rows).toEqual([]);
    expect(await intruder.codes('emailVerify', { token: link, password: PASSWORD })).toEqual([]);
  });
});

describe('a room in training', () => {
  it('opens its accounts from one network address', async () => {
    const browser = new TestBrowser(app);
    const refused: string[] = [];
    for (let n = 0; n < 45; n++) {
      refused.push(
        ...(await browser.codes('accountSignUp', {
          email: address(),
          password: PASSWORD,
          givenName: 'A',
          familyName: 'B',
          acceptsTerms: true,
        })),
      );
    }
    expect(refused).toEqual([]);
    const same = address();
    const codes: string[] = [];
    for (let n = 0; n < 7; n++)
      codes.push(
        ...(await browser.codes('accountSignUp', {
          email: same,
          password: PASSWORD,
          givenName: 'A',
          familyName: 'B',
          acceptsTerms: true,
        })),
      );
    expect(codes).toContain('TOO_MANY_ATTEMPTS');
  });
});

describe('a recovery code', () => {
  it('is a hundred random bits', async () => {
    const email = address();
    const browser = await openAccount(app, pool, email);
    const { secret } = await browser.do('secondFactorBegin', { password: PASSWORD }, 'secret');
    const { recoveryCodes } = await browser.do(
      'secondFactorConfirm',
      { code: totpOf(secret).generate() },
      'recoveryCodes',
    );
    for (const code of recoveryCodes) expect(code).toMatch(/^([A-Z2-7]{5}-){3}[A-Z2-7]{5}$/);
    expect(
      await new TestBrowser(app).codes('signIn', {
        email,
        password: PASSWORD,
        code: recoveryCodes[3].replaceAll('-', ' ').toLowerCase(),
      }),
    ).toEqual([]);
  });
});

describe('a profile', () => {
  it('tells the language by the name that the schema has for it, whichever way it is read', async () => {
    const { headers } = await somebody(pool);
    const viewer = registeredDocuments().find(({ name }) => name === 'Viewer')!;
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ documentId: viewer.id }),
    });
    expect(((await answer.json()) as any).data.viewer.locale).toBe('FR');
  });

  it('is changed by whoever has seen its last version', async () => {
    const browser = await openAccount(app, pool, address());
    const { version } = (await browser.ask('{ viewer { person { version } } }')).data.viewer.person;
    expect(await browser.codes('profileUpdate', { givenName: 'Anne', expectedVersion: version })).toEqual([]);
    expect(await browser.codes('profileUpdate', { givenName: 'Zoé', expectedVersion: version })).toEqual([
      'VERSION_CONFLICT',
    ]);
    for (const without of ['givenName', 'familyName', 'locale'])
      expect((await browser.do('profileUpdate', { [without]: null })).userErrors).toMatchObject([
        { code: 'INVALID_INPUT', path: [without] },
      ]);
  });

  it('stands in the log as it is called everywhere, with what was changed and nothing else', async () => {
    const browser = await openAccount(app, pool, address());
    const { id } = (await browser.ask('{ viewer { person { id } } }')).data.viewer.person;
    for (const input of [{ givenName: 'Anne', familyName: 'Martin' }, { locale: 'EN' }, { locale: 'EN' }])
      expect(await browser.codes('profileUpdate', input)).toEqual([]);
    const { rows } = await pool.query(
      `select before, after from audit.entry where subject_id = $1 and action = 'PROFILE_UPDATE' order by id`,
      [id],
    );
    expect(rows).toEqual([
      { before: { givenName: 'Zoé' }, after: { givenName: 'Anne' } },
      { before: { locale: 'fr' }, after: { locale: 'en' } },
    ]);
  });
});
