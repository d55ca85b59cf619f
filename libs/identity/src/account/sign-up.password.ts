import { type Tx } from '#lib/writes';
import { passwordIs } from '../password/password.js';
import { hashOf } from '#lib/access';
import { LIMITS } from '../throttle/limits.js';
import { type Throttle } from '../throttle/throttle.js';
import { InvalidCredentialsError } from './account.errors.js';

interface PendingSignUp {
  secret_hash: string;
  password_hash: string;
}

/** The sign-up that a link belongs to; undefined for a link of another kind, or none. */
export const signUpOf = (tx: Tx, token: string): Promise<PendingSignUp | undefined> =>
  tx.one<PendingSignUp>(
    'select secret_hash, password_hash from identity.sign_up where secret_hash = $1 and expires_at > now()',
    [hashOf(token)],
  );

/**
 * Whoever follows the link of a sign-up gives its password again: somebody else may have asked for an account at this
 * address, and would know the password of the account that its owner opens.
 */
export async function checkSignUpPassword(asked: PendingSignUp, password: string, throttle: Throttle): Promise<void> {
  await throttle.guess(LIMITS.verify(asked.secret_hash), async () => {
    if (!(await passwordIs(password, asked.password_hash))) throw new InvalidCredentialsError('password', NOT_THAT);
  });
}

const NOT_THAT = {
  fr: 'Indiquez le mot de passe choisi à l’inscription. Si ce n’est pas vous qui l’avez demandée, fermez cette page : aucun compte ne sera ouvert.',
  en: 'Enter the password chosen when signing up. If it was not you who signed up, close this page: no account will be opened.',
};
