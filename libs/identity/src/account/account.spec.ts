import { describe, expect, it } from '@jest/globals';
import { PASSWORD } from '#lib/testing';
import { address, secretIn, signUpInput, useIdentity } from '../testing/identity.js';
import { sendResetLinks, sendSignUpsAgain } from '../testing/jobs.js';

const identity = useIdentity();

describe('an account', () => {
  it('is opened by the link of its mail, once, and signs in', async () => {
    const email = address();
    const browser = identity.browser();
    expect(await browser.do('accountSignUp', signUpInput(email))).toEqual({ userErrors: [] });
    expect(await browser.do('signIn', { email, password: PASSWORD })).toMatchObject({
      userErrors: [{ __typename: 'InvalidCredentialsError' }],
    });
    const token = secretIn((await identity.letters(email))[0]);
    expect(await browser.do('emailVerify', { token, password: PASSWORD }, 'email')).toEqual({ email, userErrors: [] });
    expect(await browser.do('emailVerify', { token, password: PASSWORD }, 'email')).toMatchObject({
      email: null,
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
    const { email } = await identity.account();
    const stranger = identity.browser();
    const known = await stranger.ask(SIGN_UP, { input: signUpInput(email) });
    const unknown = await stranger.ask(SIGN_UP, { input: signUpInput(address()) });
    expect(known).toEqual(unknown);
    expect((await identity.letters(email))[0]!.template).toBe('ALREADY_REGISTERED');
    expect(await stranger.do('passwordForget', { email })).toEqual(
      await stranger.do('passwordForget', { email: address() }),
    );
  });

  it('gets the letter of its sign-up again: both links are good, until one is followed', async () => {
    const email = address();
    const browser = identity.browser();
    await browser.do('accountSignUp', signUpInput(email));
    expect(await browser.do('verificationSend', { email: email.toUpperCase() })).toEqual({ userErrors: [] });
    expect(await sendSignUpsAgain(identity.app, identity.pool)).toBe(1);
    const [again, first] = await identity.letters(email);
    expect([again!.template, again!.values['name'], first!.template]).toEqual([
      'VERIFY_EMAIL',
      'Zoé Martin',
      'VERIFY_EMAIL',
    ]);
    expect(secretIn(again)).not.toBe(secretIn(first));
    const follow = (letter: typeof again, password = PASSWORD) =>
      browser.codes('emailVerify', { token: secretIn(letter), password });
    expect(await follow(again, 'un tout autre long mot de rien')).toEqual(['INVALID_CREDENTIALS']);
    expect(await follow(first)).toEqual([]);
    expect(await follow(again)).toEqual(['INVALID_LINK']);
    expect((await browser.do('signIn', { email, password: PASSWORD })).userErrors).toEqual([]);
  });

  it('is told of no letter where none waits, and an account gets that of an account', async () => {
    const { email } = await identity.account();
    const [nobody, old, ended] = [address(), address(), address()];
    const stranger = identity.browser();
    for (const asked of [old, ended]) await stranger.do('accountSignUp', signUpInput(asked));
    await identity.pool.query(`update identity.sign_up set created_at = now() - interval '8 days' where email = $1`, [
      old,
    ]);
    await identity.pool.query('update identity.sign_up set expires_at = now() where email = $1', [ended]);
    const before = await identity.letters(email);
    for (const whom of [email, nobody, old, ended])
      expect(await stranger.ask(AGAIN, { email: whom })).toEqual(await stranger.ask(AGAIN, { email: address() }));
    await sendSignUpsAgain(identity.app, identity.pool);
    expect((await identity.letters(email)).slice(0, -before.length).map(({ template }) => template)).toEqual([
      'ALREADY_REGISTERED',
    ]);
    const counted = await Promise.all([nobody, old, ended].map(async (whom) => (await identity.letters(whom)).length));
    expect(counted).toEqual([0, 1, 1]);
  });

  it('is sent no more letters than its sign-ups may', async () => {
    const email = address();
    const browser = identity.browser();
    await browser.do('accountSignUp', signUpInput(email));
    const codes = [];
    for (let again = 0; again < 6; again++) codes.push(...(await browser.codes('verificationSend', { email })));
    expect(codes[0]).toBe('TOO_MANY_ATTEMPTS');
    expect(await browser.codes('accountSignUp', signUpInput(email))).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('is not opened with the password of somebody who asked for the same address', async () => {
    const email = address();
    const intruder = identity.browser();
    const owner = identity.browser();
    await owner.do('accountSignUp', signUpInput(email));
    const mine = secretIn((await identity.letters(email))[0]);
    await intruder.do('accountSignUp', signUpInput(email, 'un tout autre long mot de rien'));
    await owner.do('emailVerify', { token: mine, password: PASSWORD });
    expect(await intruder.do('signIn', { email, password: 'un tout autre long mot de rien' })).toMatchObject({
      userErrors: [{ code: 'INVALID_CREDENTIALS' }],
    });
    expect((await owner.do('signIn', { email, password: PASSWORD })).userErrors).toEqual([]);
  });

  it('refuses what is wrong in its input, all at once, in the caller’s language', async () => {
    const wrong = { ...signUpInput('nonsense', 'short'), givenName: '<b>', acceptsTerms: false };
    const french = await identity.browser('fr').do('accountSignUp', wrong);
    expect(french.userErrors.map(({ path, code }: any) => [...path, code])).toEqual([
      ['email', 'INVALID_INPUT'],
      ['password', 'WEAK_PASSWORD'],
      ['givenName', 'INVALID_INPUT'],
      ['acceptsTerms', 'INVALID_INPUT'],
    ]);
    expect(french.userErrors[0].message).toMatch(/adresse électronique/);
    expect((await identity.browser('en').do('accountSignUp', wrong)).userErrors[0].message).toMatch(
      /not an email address/,
    );
    expect(await identity.browser().do('accountSignUp', signUpInput(address(), 'Soleil2024!'))).toMatchObject({
      userErrors: [{ code: 'WEAK_PASSWORD', path: ['password'] }],
    });
    expect(
      await identity.browser().do('accountSignUp', { ...signUpInput(address()), acceptsTerms: false }),
    ).toMatchObject({
      userErrors: [{ path: ['acceptsTerms'] }],
    });
  });

  it('tells by its field what nobody can have typed right, and counts it as no guess', async () => {
    const { email, browser } = await identity.account();
    const long = 'une girouette danse '.repeat(13);
    const faults = async (mutation: string, input: Record<string, unknown>): Promise<unknown> =>
      (await browser.do(mutation, input)).userErrors.map(({ path, message }: any) => [...path, message]);
    const TOO_LONG = [['password', 'Au plus 256 caractères.']];
    for (let again = 0; again < 6; again++) {
      expect(await faults('signIn', { email, password: long })).toEqual(TOO_LONG);
      expect(await faults('secondFactorConfirm', { code: ' ' })).toEqual([['code', 'Ce champ est à remplir.']]);
      expect(await faults('emailChange', { email, password: '' })).toEqual([['password', 'Ce champ est à remplir.']]);
    }
    expect(await faults('signIn', { email, password: PASSWORD })).toEqual([]);
    expect(await faults('accountSignUp', signUpInput(address(), long))).toEqual(TOO_LONG);
    expect(await faults('accountSignUp', signUpInput(address(), ''))).toEqual([
      ['password', 'Ce champ est à remplir.'],
    ]);
    const change = { currentPassword: PASSWORD, newPassword: long };
    expect(await faults('passwordChange', change)).toEqual([['newPassword', 'Au plus 256 caractères.']]);
    expect(await faults('profileUpdate', { givenName: ' ' })).toEqual([
      ['givenName', expect.stringContaining('s’écrit')],
    ]);
  });

  it('keeps a password as it was typed, and nothing else', async () => {
    const email = address();
    const browser = identity.browser();
    const typed = `  ${PASSWORD} `;
    const signedIn = async (password: string): Promise<boolean> =>
      (await browser.do('signIn', { email: ` ${email.toUpperCase()}\t`, password })).userErrors.length === 0;
    await browser.do('accountSignUp', signUpInput(` ${email.toUpperCase()} `, typed));
    const token = secretIn((await identity.letters(email))[0]);
    await browser.do('emailVerify', { token: ` ${token}\n`, password: typed });
    expect(await signedIn(PASSWORD)).toBe(false);
    expect(await signedIn(typed)).toBe(true);
    expect((await browser.do('profileUpdate', { givenName: ' Zoé \n  Anne ' })).userErrors).toEqual([]);
    expect((await browser.ask('{ viewer { person { givenName familyName } } }')).data.viewer.person).toEqual({
      givenName: 'Zoé Anne',
      familyName: 'Martin',
    });
  });

  it('changes its password by a link, which ends every session', async () => {
    const { email, browser } = await identity.account();
    await identity.browser().do('passwordForget', { email });
    await sendResetLinks(identity.app, identity.pool);
    const token = secretIn((await identity.letters(email))[0]);
    expect(await identity.browser().do('passwordReset', { token, password: 'trop court' })).toMatchObject({
      userErrors: [{ code: 'WEAK_PASSWORD' }],
    });
    const fresh = 'le tilleul garde la place du village';
    expect((await browser.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
    expect(await identity.browser().do('passwordReset', { token, password: fresh })).toEqual({ userErrors: [] });
    expect((await browser.ask('{ viewer { id } }')).data.viewer).toBeNull();
    expect((await browser.do('signIn', { email, password: fresh })).userErrors).toEqual([]);
    expect((await identity.letters(email)).map((l) => l.values['event'])).toContain('PASSWORD_CHANGED');
  });

  it('changes its address once the new one is proved, and tells the old one', async () => {
    const { email, browser } = await identity.account();
    const next = address();
    expect(await browser.do('emailChange', { email: next, password: 'not this' })).toMatchObject({
      userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['password'] }],
    });
    expect(await browser.do('emailChange', { email: next, password: PASSWORD })).toEqual({ userErrors: [] });
    expect((await browser.ask('{ viewer { email } }')).data.viewer.email).toBe(email);
    await browser.do('emailVerify', { token: secretIn((await identity.letters(next))[0]) });
    expect((await browser.ask('{ viewer { email } }')).data.viewer.email).toBe(next);
    expect((await identity.letters(email)).map((l) => l.values['event'])).toContain('EMAIL_CHANGED');
  });

  it('goes to one of two that prove the same new address at once', async () => {
    const next = address();
    const { browser } = await identity.account();
    const { email: faster } = await identity.account();
    await browser.do('emailChange', { email: next, password: PASSWORD });
    const client = await identity.pool.connect();
    await client.query('begin');
    await client.query('update identity.account set email = $2 where email = $1', [faster, next]);
    const codes = browser.codes('emailVerify', { token: secretIn((await identity.letters(next))[0]) });
    const waits = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while ((await identity.pool.query(waits)).rows.length === 0);
    await client.query('commit');
    client.release();
    expect(await codes).toEqual(['INVALID_LINK']);
  });
});

const AGAIN = 'mutation($email: String!) { verificationSend(input: { email: $email }) { userErrors { code } } }';
const SIGN_UP = 'mutation($input: AccountSignUpInput!) { accountSignUp(input: $input) { userErrors { code } } }';
