import { Secret, TOTP } from 'otpauth';
import { type Tx } from '#lib/writes';
import { hashOf } from '#lib/access';

const STEP_S = 30;

export const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'S-PASS Territoires', label, secret: Secret.fromBase32(secret), period: STEP_S, digits: 6 });

/** The time step that a code belongs to, or null; the clock of a telephone may be one step off. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const delta = totpOf(secret).validate({ token: code.replace(/\s/g, ''), window: 1, timestamp: now });
  return delta === null ? null : Math.floor(now / 1000 / STEP_S) + delta;
}

/** Whether a code is right, and using it up: neither a code nor a recovery code works twice, not even at once. */
export async function codeIsRight(tx: Tx, accountId: string, code: string): Promise<boolean> {
  const account = await tx.one<{ totp_secret: string | null; totp_step: number | null }>(
    'select totp_secret, totp_step from identity.account where id = $1 for update',
    [accountId],
  );
  if (!account?.totp_secret) return false;
  const step = stepOf(account.totp_secret, code);
  if (step !== null) {
    if (account.totp_step !== null && step <= account.totp_step) return false;
    await tx.query('update identity.account set totp_step = $2 where id = $1', [accountId, step]);
    return true;
  }
  const used = await tx.one(
    `update identity.account set recovery_hashes = array_remove(recovery_hashes, $2)
     where id = $1 and $2 = any(recovery_hashes) returning 1 as used`,
    [accountId, hashOf(recoveryForm(code))],
  );
  return Boolean(used);
}

/** Recovery codes are read aloud and typed: case, blanks and hyphens do not matter. */
export const recoveryForm = (code: string): string => code.toUpperCase().replace(/[^A-Z2-7]/g, '');
