import { type Caller, NotAllowedError } from '#lib/writes';

export const SESSION_ONLY = {
  fr: 'Cela ne peut se faire que depuis une session ouverte dans un navigateur, pas avec un jeton.',
  en: 'This can only be done from a session in a browser, not with a token.',
};

/** The ids of whoever is signed in; fields that need it have an audience that makes sure of it. */
export function signedIn({ actor }: Pick<Caller, 'actor'>): { id: string; personId: string } {
  if (!actor.id || !actor.personId) throw new NotAllowedError();
  return { id: actor.id, personId: actor.personId };
}
