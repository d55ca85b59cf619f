import { type Tx } from '#lib/writes';
import { hashOf } from '../secret.js';
import { passwordIs } from '../password/password.js';
import { type Throttle } from '../throttle/throttle.js';
import { InvalidCredentialsError } from './account.errors.js';

/**
 * Whoever follows the link of a sign-up gives its password again: somebody else may have asked for an account at this
 * address, and would know the password of the account that its owner opens.
 */
export async function checkSignUpPassword(tx: Tx, token: string, password: string, throttle: Throttle): Promise<void> {
  const asked = await tx.one<{ password_hash: string }>(
    'select password_hash from identity.sign_up where secret_hash = $1 and expires_at > now()',
    [hashOf(token)],
  );
  if (!asked) return;
  const keys = [`verify:${hashOf(token)}`];
  await throttle.check(keys);
  if (await passwordIs(password, asked.password_hash)) return;
  await throttle.failed(keys);
  throw new InvalidCredentialsError('password', NOT_THAT);
}

const NOT_THAT = {
  fr: 'Indiquez le mot de passe choisi à l’inscription. Si ce n’est pas vous qui l’avez demandée, fermez cette page : aucun compte ne sera ouvert.',
  en: 'Give the password that was chosen when the account was asked for. If it was not you who asked, close this page: no account will be opened.',
};
