import { type Actor, holds, manages, ORGANIZATION } from '#lib/access';

/** Whoever works with what an organization has: its members and managers, and coordinators. As `inTeam` of rows. */
export const isInTeam = (actor: Actor, organizationId: string): boolean =>
  manages(actor, organizationId) || holds(actor, 'MEMBER', ORGANIZATION, organizationId);
