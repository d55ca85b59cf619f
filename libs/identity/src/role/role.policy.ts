import {
  type Actor,
  coordinates,
  holdsInNetwork,
  manages,
  NETWORK,
  ORGANIZATION,
  type Role,
  type ScopeKind,
  THE_NETWORK,
} from '#lib/access';

/**
 * Who may give and take a role: managers the roles of their organization, coordinators all but administrator and
 * coordinator, administrators all.
 */
export function mayGrant(actor: Actor, role: Role, organizationId: string | null): boolean {
  if (holdsInNetwork(actor, 'ADMINISTRATOR')) return true;
  if (role === 'ADMINISTRATOR' || role === 'NETWORK_COORDINATOR') return false;
  return organizationId === null ? coordinates(actor) : manages(actor, organizationId);
}

/** What a role is given for: an organization, or the network where none is named. */
export const scopeIn = (organizationId: string | null): { kind: ScopeKind; id: string } =>
  organizationId === null ? { kind: NETWORK, id: THE_NETWORK } : { kind: ORGANIZATION, id: organizationId };

/** A role is held in the network or in one organization, never the other way round. */
export const isScoped = (role: Role, organizationId: string | null): boolean =>
  scopeIn(organizationId).kind.roles.includes(role);
