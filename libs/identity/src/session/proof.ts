import { DomainError, Failure, SHARED } from '#lib/graphql';
import { NotAllowedError, type Tx } from '#lib/writes';
import { SESSION_ONLY } from '../account/signed-in.js';

/** How long a proof holds. */
const RECENT = '15 minutes';

@Failure(SHARED, 'The password or a code must be given again first: `sessionProve`, then the same once more.')
export class ProofNeededError extends DomainError {
  constructor() {
    super({
      fr: 'Confirmez d’abord votre identité : indiquez votre mot de passe, ou un code du second facteur.',
      en: 'Confirm your identity first: enter your password, or a code from your second factor.',
    });
  }
}

/** What outlives a session is done only by whoever proved a moment ago who they are: an open screen is not enough. */
export async function checkProvedLately(tx: Tx): Promise<void> {
  const { actor } = tx;
  if (actor.proof?.kind !== 'session') throw new NotAllowedError(SESSION_ONLY);
  const proved = await tx.one(
    `select 1 as proved from identity.session where id = $1 and proved_at > now() - interval '${RECENT}'`,
    [actor.proof.id],
  );
  if (!proved) throw new ProofNeededError();
}
