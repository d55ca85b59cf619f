import { failure } from '#lib/graphql';
import { type Caller, NotAllowedError, type Tx } from '#lib/writes';

export const SESSION_ONLY = {
  fr: 'Cela ne peut se faire que depuis une session ouverte dans un navigateur, pas avec un jeton.',
  en: 'This can only be done from a session in a browser, not with a token.',
};

/** The ids of whoever is signed in; fields that need it have an audience that makes sure of it. */
export function signedIn({ actor }: Pick<Caller, 'actor'>): { id: string; personId: string } {
  if (!actor.id || !actor.personId) throw new NotAllowedError();
  return { id: actor.id, personId: actor.personId };
}

/**
 * Keeps the account from being erased while something is written for it. Whoever was erased in the meantime is answered as when
 * the session has ended: an erasure is not undone by what was under way.
 */
export async function holdAccount(tx: Tx, id: string): Promise<{ personId: string }> {
  const held = await tx.one<{ personId: string }>(
    'select person_id as "personId" from identity.account where id = $1 and erased_at is null for no key update',
    [id],
  );
  if (!held) throw failure('UNAUTHENTICATED', 'This account was erased');
  return held;
}
