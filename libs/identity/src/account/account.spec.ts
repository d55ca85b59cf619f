import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { ActorReader, identity, totpOf } from '#lib/identity';
import { createLogger } from '#lib/logging';
import { somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';
import { sendResetLinks } from '../testing/jobs.js';

let database: TestDatabase;
let app: TestApp;
let pool: Pool;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new Pool({ connectionString: database.url });
}, 90_000);
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

const PASSWORD = 'une girouette danse sous la pluie';
type Answer = { data: any; errors?: { message: string; extensions: { code: string } }[] };

/** A browser: keeps the cookie it is given. */
class Browser {
  cookie = '';
  constructor(private readonly language = 'fr') {}

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const headers = { 'accept-language': this.language, ...(this.cookie ? { cookie: this.cookie } : {}) };
    const response = await app.post(query, variables, headers);
    for (const set of response.headers.getSetCookie()) this.cookie = set.split(';')[0]!;
    return (await response.json()) as Answer;
  }

  /** Runs a mutation with an input; answers its payload. */
  async do(name: string, input: Record<string, unknown> | null, fields = ''): Promise<any> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const errors = 'userErrors { __typename code message path }';
    const query = input
      ? `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} ${errors} } }`
      : `mutation { ${name} { ${fields} ${errors} } }`;
    const answer = await this.ask(query, input ? { input } : {});
    if (answer.errors) throw new Error(`${answer.errors[0]!.extensions.code}: ${answer.errors[0]!.message}`);
    return answer.data[name];
  }
}

/** Letters that wait to be sent to an address, newest first. */
async function letters(to: string): Promise<{ template: string; values: Record<string, string> }[]> {
  const { rows } = await pool.query(
    `select payload from graphile_worker._private_jobs where payload ->> 'to' = $1 order by id desc`,
    [to],
  );
  return rows.map((row) => row.payload);
}
const secretIn = (letter: { values: Record<string, string> } | undefined): string =>
  letter!.values['link']!.split('#')[1]!;

let addresses = 0;
const address = (): string => `person-${++addresses}@example.org`;

const signUpInput = (email: string, password = PASSWORD) => ({
  email,
  password,
  givenName: 'Zoé',
  familyName: 'Martin',
  acceptsTerms: true,
});

async function account(): Promise<{ email: string; browser: Browser }> {
  const email = address();
  const browser = new Browser();
  await browser.do('accountSignUp', signUpInput(email));
  await browser.do('emailVerify', { token: secretIn((await letters(email))[0]), password: PASSWORD });
  expect(await browser.do('signIn', { email, password: PASSWORD })).toMatchObject({ userErrors: [] });
  return { email, browser };
}

describe('an account', () => {
  it('is opened by the link of its mail, once, and signs in', async () => {
    const email = address();
    const browser = new Browser();
    expect(await browser.do('accountSignUp', signUpInput(email))).toEqual({ userErrors: [] });
    expect(await browser.do('signIn', { email, password: PASSWORD })).toMatchObject({
      userErrors: [{ __typename: 'InvalidCredentialsError' }],
    });
    const token = secretIn((await letters(email))[0]);
    expect(await browser.do('emailVerify', { token, password: PASSWORD })).toEqual({ userErrors: [] });
    expect(await browser.do('emailVerify', { token, password: PASSWORD })).toMatchObject({
      userErrors: [{ code: 'INVALID_LINK' }],
    });
    expect(await browser.do('signIn', { email, password: PASSWORD }, 'viewer { email }')).toEqual({
      viewer: { email },
      userErrors: [],
    });
    expect(browser.cookie).toMatch(/^__Host-session=[\w-]{43}$/);
    const { data } = await browser.ask(
      '{ viewer { person { name } roles(first: 5) { nodes { role organization { name } until } } consents { purpose given } } }',
    );
    expect(data.viewer).toEqual({
      person: { name: 'Zoé Martin' },
      roles: { nodes: [] },
      consents: expect.arrayContaining([
        { purpose: 'TERMS', given: true },
        { purpose: 'NEWSLETTER', given: false },
      ]),
    });
  });

  it('cannot be told from one that is known: same answer, and a letter of another kind', async () => {
    const { email } = await account();
    const stranger = new Browser();
    const known = await stranger.ask(SIGN_UP, { input: signUpInput(email) });
    const unknown = await stranger.ask(SIGN_UP, { input: signUpInput(address()) });
    expect(known).toEqual(unknown);
    expect((await letters(email))[0]!.template).toBe('ALREADY_REGISTERED');
    expect(await stranger.do('passwordForget', { email })).toEqual(
      await stranger.do('passwordForget', { email: address() }),
    );
  });

  it('is not opened with the password of somebody who asked for the same address', async () => {
    const email = address();
    const intruder = new Browser();
    const owner = new Browser();
    await owner.do('accountSignUp', signUpInput(email));
    const mine = secretIn((await letters(email))[0]);
    await intruder.do('accountSignUp', signUpInput(email, 'un tout autre long mot de rien'));
    await owner.do('emailVerify', { token: mine, password: PASSWORD });
    expect(await intruder.do('signIn', { email, password: 'un tout autre long mot de rien' })).toMatchObject({
      userErrors: [{ code: 'INVALID_CREDENTIALS' }],
    });
    expect((await owner.do('signIn', { email, password: PASSWORD })).userErrors).toEqual([]);
  });

  it('refuses what is wrong in its input, all at once, in the caller’s language', async () => {
    const wrong = { ...signUpInput('nonsense', 'short'), givenName: '<b>', acceptsTerms: false };
    const french = await new Browser('fr').do('accountSignUp', wrong);
    expect(french.userErrors.map(({ path, code }: any) => [...path, code])).toEqual([
      ['email', 'INVALID_INPUT'],
      ['password', 'WEAK_PASSWORD'],
      ['givenName', 'INVALID_INPUT'],
      ['acceptsTerms', 'INVALID_INPUT'],
    ]);
    expect(french.userErrors[0].message).toMatch(/adresse électronique/);
    expect((await new Browser('en').do('accountSignUp', wrong)).userErrors[0].message).toMatch(/not an e-mail address/);
    expect(await new Browser().do('accountSignUp', signUpInput(address(), 'Soleil2024!'))).toMatchObject({
      userErrors: [{ code: 'WEAK_PASSWORD', path: ['password'] }],
    });
    expect(await new Browser().do('accountSignUp', { ...signUpInput(address()), acceptsTerms: false })).toMatchObject({
      userErrors: [{ path: ['acceptsTerms'] }],
    });
  });

  it('changes its password by a link, which ends every session', async () => {
    const { email, browser } = await account();
    await new Browser().do('passwordForget', { email });
    await sendResetLinks(app, pool);
    const token = secretIn((await letters(email))[0]);
    expect(await new Browser().do('passwordReset', { token, password: 'trop court' })).toMatchObject({
      userErrors: [{ code: 'WEAK_PASSWORD' }],
    });
    const fresh = 'le tilleul garde la place du village';
    expect((await browser.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
    expect(await new Browser().do('passwordReset', { token, password: fresh })).toEqual({ userErrors: [] });
    expect((await browser.ask('{ viewer { id } }')).data.viewer).toBeNull();
    expect((await browser.do('signIn', { email, password: fresh })).userErrors).toEqual([]);
    expect((await letters(email)).map((l) => l.values['event'])).toContain('PASSWORD_CHANGED');
  });

  it('changes its address once the new one is proved, and tells the old one', async () => {
    const { email, browser } = await account();
    const next = address();
    expect(await browser.do('emailChange', { email: next, password: 'not this' })).toMatchObject({
      userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['password'] }],
    });
    expect(await browser.do('emailChange', { email: next, password: PASSWORD })).toEqual({ userErrors: [] });
    expect((await browser.ask('{ viewer { email } }')).data.viewer.email).toBe(email);
    await browser.do('emailVerify', { token: secretIn((await letters(next))[0]) });
    expect((await browser.ask('{ viewer { email } }')).data.viewer.email).toBe(next);
    expect((await letters(email)).map((l) => l.values['event'])).toContain('EMAIL_CHANGED');
  });
});

const SIGN_UP = 'mutation($input: AccountSignUpInput!) { accountSignUp(input: $input) { userErrors { code } } }';
/** As after the seconds for which an actor is remembered. */
const forgotten = (): Promise<void> => app.app.get(ActorReader, { strict: false }).forget();

describe('guessing', () => {
  it('has to wait after five failures, for known and unknown addresses alike', async () => {
    const { email } = await account();
    for (const guessed of [email, address()]) {
      const guesser = new Browser();
      const codes: string[] = [];
      for (let i = 0; i < 6; i++) {
        const { userErrors } = await guesser.do('signIn', { email: guessed, password: `guess ${i}` });
        codes.push(userErrors[0].code);
      }
      expect(codes).toEqual([...Array<string>(5).fill('INVALID_CREDENTIALS'), 'TOO_MANY_ATTEMPTS']);
    }
    const { rows } = await pool.query(
      `select max(locked_until) - now() <= interval '15 minutes' as short from identity.attempt`,
    );
    expect(rows[0].short).toBe(true);
    await pool.query('delete from identity.attempt');
  });
});

describe('a second factor', () => {
  it('is set up with a code, asked at the next sign-in, and no code works twice', async () => {
    const { email, browser } = await account();
    const { secret, uri, qrCode } = await browser.do('secondFactorBegin', { password: PASSWORD }, 'secret uri qrCode');
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    expect(qrCode).toMatch(/^<svg/);
    expect(await browser.do('secondFactorConfirm', { code: '000000' })).toMatchObject({
      userErrors: [{ code: 'INVALID_CODE' }],
    });
    const before = browser.cookie;
    const { recoveryCodes } = await browser.do(
      'secondFactorConfirm',
      { code: totpOf(secret).generate() },
      'recoveryCodes',
    );
    expect(recoveryCodes).toHaveLength(10);
    // The session has a new secret.
    expect(browser.cookie).not.toBe(before);
    const other = new Browser();
    expect(await other.do('signIn', { email, password: PASSWORD })).toMatchObject({
      userErrors: [{ code: 'SECOND_FACTOR_NEEDED' }],
    });
    expect(await other.do('signIn', { email, password: PASSWORD, code: totpOf(secret).generate() })).toMatchObject({
      userErrors: [{ code: 'INVALID_CODE' }],
    });
    const recovered = () =>
      new Browser().do('signIn', { email, password: PASSWORD, code: recoveryCodes[0].toLowerCase() });
    const both = await Promise.all([recovered(), recovered()]);
    expect(both.flatMap((p) => p.userErrors.map((e: any) => e.code))).toEqual(['INVALID_CODE']);
    await pool.query('delete from identity.attempt');
  });

  it('is needed before roles that act for others count, where the setting says so', async () => {
    const strict = await startTestApp({ databaseUrl: database.url, env: { SECOND_FACTOR_REQUIRED: 'true' } });
    try {
      const ask = async (headers: Record<string, string>) =>
        (await (
          await strict.post(
            '{ viewer { lacksSecondFactor } auditEntries(first: 1) { nodes { id } } organizations(first: 1) { nodes { roles(first: 1) { nodes { id } } } } }',
            {},
            headers,
          )
        ).json()) as Answer;
      const plain = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }] });
      const strong = await somebody(pool, { roles: [{ role: 'ADMINISTRATOR' }], secondFactor: true });
      const refused = await ask(plain.headers);
      expect(refused.data.viewer.lacksSecondFactor).toBe(true);
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await ask(strong.headers)).errors).toBeUndefined();
    } finally {
      await strict.close();
    }
  });
});

describe('sessions', () => {
  it('are listed for their owner alone, and end when they are revoked', async () => {
    const { email, browser } = await account();
    const other = new Browser();
    await other.do('signIn', { email, password: PASSWORD });
    const { data } = await browser.ask('{ viewer { sessions(first: 10) { totalCount nodes { id isCurrent } } } }');
    expect(data.viewer.sessions.totalCount).toBe(2);
    const theirs = data.viewer.sessions.nodes.find((s: any) => !s.isCurrent).id;
    const stranger = await account();
    expect((await stranger.browser.ask(`{ node(id: "${theirs}") { id } }`)).data.node).toBeNull();
    expect(await stranger.browser.do('sessionRevoke', { id: theirs })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(await browser.do('sessionRevoke', { id: theirs })).toEqual({ userErrors: [] });
    expect((await other.ask('{ viewer { id } }')).data.viewer).toBeNull();
    await browser.do('signOutEverywhere', null);
    expect((await browser.ask('{ viewer { id } }')).data.viewer).toBeNull();
  });

  it('get a new secret once a day, and requests under way may still use the old one', async () => {
    const { browser } = await account();
    const old = browser.cookie;
    await pool.query(`update identity.session set rotated_at = now() - interval '25 hours'`);
    await forgotten();
    const byOld = () => app.post('{ viewer { id } }', {}, { cookie: old });
    const answers = await Promise.all([1, 2, 3].map(byOld));
    const set = answers.flatMap((answer) => answer.headers.getSetCookie());
    expect(set).toHaveLength(1);
    expect(set[0]).toMatch(/^__Host-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Expires=/);
    for (const answer of answers) expect(((await answer.json()) as Answer).data.viewer).not.toBeNull();
    await forgotten();
    expect(((await (await byOld()).json()) as Answer).data.viewer).not.toBeNull();
    browser.cookie = set[0]!.split(';')[0]!;
    expect((await browser.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
    await pool.query(`update identity.session set rotated_at = now() - interval '2 minutes'`);
    await forgotten();
    expect(((await (await byOld()).json()) as Answer).data.viewer).toBeNull();
  });

  it('are of no use to a page of another site', async () => {
    const { cookie } = (await account()).browser;
    const viewerOn = async (site: string, origin: string): Promise<unknown> => {
      const headers = { cookie, origin, 'sec-fetch-site': site };
      return ((await (await app.post('{ viewer { id } }', {}, headers)).json()) as Answer).data.viewer;
    };
    expect(await viewerOn('cross-site', 'https://any.example')).toBeNull();
    expect(await viewerOn('same-site', 'https://other.example.org')).toBeNull();
    expect(await viewerOn('same-origin', app.url)).not.toBeNull();
  });

  it('keep their secrets as hashes', async () => {
    const { browser } = await account();
    const secret = browser.cookie.split('=')[1];
    const { rows } = await pool.query(
      `select count(*)::int as n from identity.session where $1 in (secret_hash, coalesce(former_hash, ''))`,
      [secret],
    );
    expect(rows[0].n).toBe(0);
  });
});

describe('a token', () => {
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const withToken = async (secret: string, query: string): Promise<Answer> =>
    (await (await app.post(query, {}, { authorization: `Bearer ${secret}` })).json()) as Answer;

  const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions?.['code'];

  it('acts for its owner within its scopes, until it is rotated or revoked', async () => {
    const { email, browser } = await account();
    const { token, secret } = await browser.do(
      'tokenCreate',
      { name: 'rapports', scopes: ['READ'], expiresOn: tomorrow },
      'secret token { id hint scopes }',
    );
    expect(secret.startsWith(token.hint)).toBe(true);
    expect((await withToken(secret, '{ viewer { email } }')).data.viewer.email).toBe(email);
    expect((await withToken(secret, 'mutation { signOutEverywhere { userErrors { code } } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const rotated = await browser.do('tokenRotate', { id: token.id }, 'secret').catch((e: Error) => e.message);
    expect(rotated).toMatch(/TokenRotateInput/);
    const again = await browser.ask(`mutation { tokenRotate(input: { id: "${token.id}" }) { secret } }`);
    expect(codeOf(await withToken(secret, '{ viewer { id } }'))).toBe('UNAUTHENTICATED');
    const fresh = again.data.tokenRotate.secret as string;
    expect((await withToken(fresh, '{ viewer { email } }')).data.viewer.email).toBe(email);
    await browser.ask(`mutation { tokenRevoke(input: { id: "${token.id}" }) { userErrors { code } } }`);
    expect(codeOf(await withToken(fresh, '{ viewer { id } }'))).toBe('UNAUTHENTICATED');
  });

  it('cannot make another, and ends on a day to come', async () => {
    const { browser } = await account();
    const { secret } = await browser.do(
      'tokenCreate',
      { name: 'tout', scopes: ['READ', 'WRITE'], expiresOn: tomorrow },
      'secret',
    );
    const made = await withToken(
      secret,
      `mutation { tokenCreate(input: { name: "x", scopes: [READ], expiresOn: "${tomorrow}" }) { secret userErrors { code } } }`,
    );
    expect(made.data.tokenCreate).toMatchObject({ secret: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(await browser.do('tokenCreate', { name: 'x', scopes: ['READ'], expiresOn: '2020-01-01' })).toMatchObject({
      userErrors: [{ path: ['expiresOn'] }],
    });
  });
});

describe('privacy', () => {
  it('gives out everything that is tied to a person, and nothing secret', async () => {
    const { email, browser } = await account();
    const { json } = await browser.do('personalDataExport', null, 'json');
    const data = JSON.parse(json);
    expect(data.account.account[0].email).toBe(email);
    expect(Object.keys(data.account)).toEqual(
      expect.arrayContaining([
        'person',
        'positions',
        'mandates',
        'votes',
        'roles',
        'consents',
        'sessions',
        'tokens',
        'auditLog',
      ]),
    );
    expect(json).not.toMatch(/argon2|_hash/);
  });

  it('tells everyone’s own log what they did before they had a session', async () => {
    const { browser } = await account();
    const { data } = await browser.ask('{ auditEntries(first: 5) { nodes { action actorName } } }');
    expect(data.auditEntries.nodes).toEqual([
      { action: 'SIGN_IN', actorName: 'Zoé Martin' },
      { action: 'ACCOUNT_OPEN', actorName: 'Zoé Martin' },
    ]);
  });

  it('erases the account and the name for good', async () => {
    const { email, browser } = await account();
    expect(await browser.do('accountErase', { password: 'wrong', content: 'KEEP' })).toMatchObject({
      userErrors: [{ code: 'INVALID_CREDENTIALS' }],
    });
    expect(await browser.do('accountErase', { password: PASSWORD, content: 'ERASE' })).toEqual({ userErrors: [] });
    expect((await browser.ask('{ viewer { id } }')).data.viewer).toBeNull();
    const { rows } = await pool.query(
      `select (select count(*)::int from identity.account where email = $1) as accounts,
              (select count(*)::int from audit.entry where after::text like '%' || $1 || '%') as entries`,
      [email],
    );
    expect(rows[0]).toEqual({ accounts: 0, entries: 0 });
    expect(await letters(email)).toEqual([]);
  });

  it('keeps the audit log from being changed', async () => {
    await account();
    await expect(pool.query('update audit.entry set action = $1', ['NOTHING'])).rejects.toThrow(/append-only/);
    await expect(pool.query('delete from audit.entry')).rejects.toThrow(/append-only/);
    await expect(pool.query('truncate audit.entry')).rejects.toThrow(/append-only/);
  });

  it('lets withdrawing a consent be told from never having given it', async () => {
    const { browser } = await account();
    for (const given of [true, false]) await browser.do('consentRecord', { purpose: 'NEWSLETTER', given });
    const { data } = await browser.ask('{ viewer { consents { purpose given } } }');
    expect(data.viewer.consents).toContainEqual({ purpose: 'NEWSLETTER', given: false });
    const { rows } = await pool.query(
      `select count(*)::int as n from identity.consent c join identity.account a on a.id = c.account_id
       where a.email = (select email from identity.account order by created_at desc limit 1) and purpose = 'NEWSLETTER'`,
    );
    expect(rows[0].n).toBe(3);
  });

  it('warns idle accounts, then erases those whose owners do not come back', async () => {
    const idle = await somebody(pool);
    const back = await somebody(pool);
    const both = [idle.accountId, back.accountId];
    await pool.query(`update identity.account set last_seen_at = now() - interval '25 months' where id = any($1)`, [
      both,
    ]);
    await retain();
    expect((await letters(back.email))[0]!.template).toBe('IDLE_ACCOUNT');
    expect((await letters(idle.email))[0]!.template).toBe('IDLE_ACCOUNT');
    await retain();
    expect(await letters(idle.email)).toHaveLength(1);
    await pool.query(`update identity.account set warned_at = now() - interval '31 days' where id = any($1)`, [both]);
    await pool.query('update identity.account set last_seen_at = now() where id = $1', [back.accountId]);
    await retain();
    const { rows } = await pool.query('select id from identity.account where id = any($1) and erased_at is null', [
      both,
    ]);
    expect(rows).toEqual([{ id: back.accountId }]);
  });
});

/** Runs the nightly task as the worker would. */
async function retain(): Promise<void> {
  const nightly = identity.tasks.find(({ name }) => name === 'identity.retain')!;
  await nightly.run(
    {} as never,
    {
      jobId: '1',
      attempt: 1,
      log: createLogger('silent'),
      signal: new AbortController().signal,
      get: (token) => app.app.get(token as never, { strict: false }),
      withClient: async (work) => {
        const client = await pool.connect();
        return work(client).finally(() => client.release());
      },
      once: async () => false,
    },
  );
}
