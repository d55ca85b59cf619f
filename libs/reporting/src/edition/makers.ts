import { type Actor, ANONYMOUS, held, NETWORK, ORGANIZATION, THE_NETWORK } from '#lib/access';
import { type EditionAudience } from './edition.enums.js';

/** Of no account that there is: they see what their role shows to all who have it, and nothing of their own. */
const SOMEBODY: Actor = { ...ANONYMOUS, id: 'account_00000000000000000000000000' };

/**
 * As whom an edition is made for its readers: somebody who sees what each of them sees, and nothing that one of them does not. What its
 * publisher sees beyond that is not in it.
 */
export const MAKERS: Readonly<Record<EditionAudience, Actor>> = {
  EVERYONE: ANONYMOUS,
  STAFF: { ...SOMEBODY, roles: [held('MEMBER', ORGANIZATION, 'organization_00000000000000000000000000')] },
  COORDINATOR: { ...SOMEBODY, roles: [held('NETWORK_COORDINATOR', NETWORK, THE_NETWORK)] },
};
