import { type Actor, coordinates, organizationsOf } from '#lib/access';

/** As `moderates` of rows. */
export const mayModerate = (actor: Actor, organizationId: string): boolean =>
  coordinates(actor) || organizationsOf(actor).includes(organizationId);
