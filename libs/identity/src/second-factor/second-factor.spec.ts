import { describe, expect, it } from '@jest/globals';
import { totpOf } from '#lib/identity';
import { type BrowserAnswer as Answer, PASSWORD, somebody, startTestApp } from '#lib/testing';
import { useIdentity } from '../testing/identity.js';

const identity = useIdentity();

describe('a second factor', () => {
  it('is set up with a code, asked at the next sign-in, and no code works twice', async () => {
    const { email, browser } = await identity.account();
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
    const other = identity.browser();
    expect(await other.do('signIn', { email, password: PASSWORD })).toMatchObject({
      userErrors: [{ code: 'SECOND_FACTOR_NEEDED' }],
    });
    expect(await other.do('signIn', { email, password: PASSWORD, code: totpOf(secret).generate() })).toMatchObject({
      userErrors: [{ code: 'INVALID_CODE' }],
    });
    const recovered = () =>
      identity.browser().do('signIn', { email, password: PASSWORD, code: recoveryCodes[0].toLowerCase() });
    const both = await Promise.all([recovered(), recovered()]);
    expect(both.flatMap((p) => p.userErrors.map((e: any) => e.code))).toEqual(['INVALID_CODE']);
    await identity.pool.query('delete from identity.attempt');
  });

  it('is needed before roles that act for others count, where the setting says so', async () => {
    const strict = await startTestApp({ databaseUrl: identity.databaseUrl, env: { SECOND_FACTOR_REQUIRED: 'true' } });
    try {
      const ask = async (headers: Record<string, string>) =>
        (await (
          await strict.post(
            '{ viewer { lacksSecondFactor } auditEntries(first: 1) { nodes { id } } organizations(first: 1) { nodes { roles(first: 1) { nodes { id } } } } }',
            {},
            headers,
          )
        ).json()) as Answer;
      const plain = await somebody(identity.pool, { roles: [{ role: 'ADMINISTRATOR' }] });
      const strong = await somebody(identity.pool, { roles: [{ role: 'ADMINISTRATOR' }], secondFactor: true });
      const refused = await ask(plain.headers);
      expect(refused.data.viewer.lacksSecondFactor).toBe(true);
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await ask(strong.headers)).errors).toBeUndefined();
    } finally {
      await strict.close();
    }
  });
});
