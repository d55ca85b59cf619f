import { describe, expect, it } from '@jest/globals';
import { type BrowserAnswer as Answer } from '#lib/testing';
import { useIdentity } from '../testing/identity.js';

const identity = useIdentity();

describe('a token', () => {
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const withToken = async (secret: string, query: string): Promise<Answer> =>
    (await (await identity.app.post(query, {}, { authorization: `Bearer ${secret}` })).json()) as Answer;

  const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions?.['code'];

  it('acts for its owner within its scopes, until it is rotated or revoked', async () => {
    const { email, browser } = await identity.account();
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

  it('cannot make another, and ends on a day to come within a year', async () => {
    const { browser } = await identity.account();
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
    for (const expiresOn of ['2020-01-01', '2099-01-01'])
      expect(await browser.do('tokenCreate', { name: 'x', scopes: ['READ'], expiresOn })).toMatchObject({
        userErrors: [{ code: 'INVALID_INPUT', path: ['expiresOn'] }],
      });
  });
});
