import { parseCookie } from 'cookie';
import { type RequestContext } from '#lib/graphql';
import { type Tx } from '#lib/writes';
import { hashOf, newSecret } from '#lib/access';

const COOKIE = '__Host-device';
export const DEVICE_LIFE_DAYS = 365;
const ATTRIBUTES = `Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${DEVICE_LIFE_DAYS * 86_400}`;

/** What the browser of this request holds; whose it is, and whether it still counts, the database says. */
export function heldDevice({ req }: RequestContext): string | null {
  const secret = parseCookie(req?.headers.cookie ?? '')[COOKIE];
  return secret ? hashOf(secret) : null;
}

/**
 * The browser in which somebody has just proved whose account it is counts its wrong guesses by itself from now on. The cookie
 * opens nothing: whoever holds it has to know the password all the same.
 */
export async function rememberDevice(tx: Tx, accountId: string, context: RequestContext): Promise<void> {
  const known = await tx.one(
    'update identity.known_device set seen_at = now() where secret_hash = $1 and account_id = $2 returning 1 as known',
    [heldDevice(context), accountId],
  );
  if (known) return;
  const secret = newSecret();
  await tx.query('insert into identity.known_device (secret_hash, account_id) values ($1, $2)', [
    hashOf(secret),
    accountId,
  ]);
  context.reply?.header('set-cookie', `${COOKIE}=${secret}; ${ATTRIBUTES}`);
}

/** With a new password only the browser that set it stays known. */
export async function forgetOtherDevices(tx: Tx, accountId: string, context: RequestContext): Promise<void> {
  await tx.query('delete from identity.known_device where account_id = $1 and secret_hash is distinct from $2', [
    accountId,
    heldDevice(context),
  ]);
}
