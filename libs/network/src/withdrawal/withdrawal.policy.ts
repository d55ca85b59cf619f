import { type Actor, coordinates, manages } from '#lib/access';

/** By the organization's own managers; for an undocumented signatory by the coordination. */
export const mayWithdraw = (actor: Actor, organizationId: string | null | undefined): boolean =>
  organizationId ? manages(actor, organizationId) : coordinates(actor);
