import { isStaff, ownAccount } from '#lib/access';
import { type Words } from '#lib/graphql';
import { NotAllowedError, type Tx } from '#lib/writes';

/** Who may have addresses for webhooks: people who hold a role in the network or in one of its organizations. Answers their account. */
export function holderOf({ actor }: Pick<Tx, 'actor'>): string {
  const accountId = ownAccount(actor);
  if (!accountId || !isStaff(actor)) throw new NotAllowedError(ROLE);
  return accountId;
}

const ROLE: Words = {
  fr: 'Les webhooks sont réservés aux personnes qui ont un rôle dans le réseau ou dans l’une de ses organisations. Demandez-en un à la personne qui gère votre organisation.',
  en: 'Webhooks are for people who hold a role in the network or in one of its organizations. Ask whoever manages your organization for one.',
};
