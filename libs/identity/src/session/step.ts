import { parseCookie } from 'cookie';
import { type RequestContext } from '#lib/graphql';
import { NotAllowedError, type Tx } from '#lib/writes';
import { hashOf, newSecret } from '#lib/access';

const COOKIE = '__Host-sign-in-step';
const LIFE_S = 600;
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Another service has vouched for the account, which asks for a code as well: the browser holds the secret meanwhile. */
export async function beginStep(tx: Tx, accountId: string, context: RequestContext): Promise<void> {
  const secret = newSecret();
  await tx.query(
    `insert into identity.sign_in_step (secret_hash, account_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))`,
    [hashOf(secret), accountId, LIFE_S],
  );
  context.reply?.header('set-cookie', `${COOKIE}=${secret}; ${ATTRIBUTES}; Max-Age=${LIFE_S}`);
}

/** The account that waits for its code in this browser. */
export async function stepUnderWay(tx: Tx, context: RequestContext): Promise<{ accountId: string; hash: string }> {
  const secret = parseCookie(context.req?.headers.cookie ?? '')[COOKIE];
  const found =
    secret &&
    (await tx.one<{ account_id: string }>(
      `select s.account_id from identity.sign_in_step s join identity.account a on a.id = s.account_id
       where s.secret_hash = $1 and s.expires_at > now() and a.erased_at is null`,
      [hashOf(secret)],
    ));
  if (!secret || !found) throw new NotAllowedError(OVER);
  return { accountId: found.account_id, hash: hashOf(secret) };
}

/** Once: of two who send the right code at once one is let in. */
export async function endStep(tx: Tx, hash: string, context: RequestContext): Promise<void> {
  const ended = await tx.one('delete from identity.sign_in_step where secret_hash = $1 returning 1 as ended', [hash]);
  if (!ended) throw new NotAllowedError(OVER);
  context.reply?.header('set-cookie', `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`);
}

const OVER = {
  fr: 'Cette connexion a pris trop de temps ou a déjà abouti. Recommencez par le bouton de l’autre service.',
  en: 'This sign-in took too long or has already been completed. Start again with the button of the other service.',
};
