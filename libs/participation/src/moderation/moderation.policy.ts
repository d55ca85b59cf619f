import { type Actor, worksFor } from '#lib/access';

/** As `moderates` of rows. */
export const mayModerate = (actor: Actor, organizationId: string): boolean => worksFor(actor, organizationId);
