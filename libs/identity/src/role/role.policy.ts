import { type Actor, coordinates, has, manages, NETWORK_ROLES, type Role } from '#lib/access';

/**
 * Who may give and take a role: managers the roles of their organization, coordinators all but administrator and
 * coordinator, administrators all.
 */
export function mayGrant(actor: Actor, role: Role, organizationId: string | null): boolean {
  if (has(actor, 'ADMINISTRATOR')) return true;
  if (role === 'ADMINISTRATOR' || role === 'NETWORK_COORDINATOR') return false;
  if (NETWORK_ROLES.includes(role) || organizationId === null) return coordinates(actor);
  return manages(actor, organizationId);
}

/** A role is held in the network or in one organization, never the other way round. */
export const isScoped = (role: Role, organizationId: string | null): boolean =>
  NETWORK_ROLES.includes(role) === (organizationId === null);
