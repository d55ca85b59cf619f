import { type Actor, coordinates, manages } from '#lib/access';

/** Bodies of the network are kept by its coordinators, those of an organization by its managers too. */
export const mayGovern = (actor: Actor, organizationId: string | null): boolean =>
  organizationId ? manages(actor, organizationId) : coordinates(actor);
