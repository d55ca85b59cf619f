import { describe, expect, it } from '@jest/globals';
import { address, useIdentity } from '../testing/identity.js';

const identity = useIdentity();

describe('guessing at a password', () => {
  it('has to wait after five failures, for known and unknown addresses alike', async () => {
    const { email } = await identity.account();
    for (const guessed of [email, address()]) {
      const guesser = identity.browser();
      const codes: string[] = [];
      for (let i = 0; i < 6; i++) {
        const { userErrors } = await guesser.do('signIn', { email: guessed, password: `guess ${i}` });
        codes.push(userErrors[0].code);
      }
      expect(codes).toEqual([...Array<string>(5).fill('INVALID_CREDENTIALS'), 'TOO_MANY_ATTEMPTS']);
    }
    const { rows } = await identity.pool.query(
      `select max(locked_until) - now() <= interval '15 minutes' as short from identity.attempt`,
    );
    expect(rows[0].short).toBe(true);
    await identity.pool.query('delete from identity.attempt');
  });
});
