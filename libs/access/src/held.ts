import { type Actor } from './actor.js';
import { type Role } from './role.js';
import { NETWORK, ORGANIZATION, type ScopeKind, THE_NETWORK } from './scope-kind.js';

/** Ids of the entities for which the role is held today. */
export const scopesOf = <R extends Role>(actor: Actor, role: NoInfer<R>, kind: ScopeKind<R>): string[] =>
  actor.roles.filter((held) => held.role === role && held.kind === kind.name).map(({ id }) => id);

/** Whether the role is held for this one entity. */
export const holds = <R extends Role>(actor: Actor, role: NoInfer<R>, kind: ScopeKind<R>, id: string): boolean =>
  scopesOf(actor, role, kind).includes(id);

/** Whether one of the roles is held in the whole network. */
export const holdsInNetwork = (actor: Actor, ...roles: (typeof NETWORK.roles)[number][]): boolean =>
  roles.some((role) => holds(actor, role, NETWORK, THE_NETWORK));

/** Who may do everything in the network's name. */
export const coordinates = (actor: Actor): boolean => holdsInNetwork(actor, 'ADMINISTRATOR', 'NETWORK_COORDINATOR');

/** Who may act in the name of this organization. */
export const manages = (actor: Actor, organizationId: string): boolean =>
  coordinates(actor) || holds(actor, 'ORGANIZATION_MANAGER', ORGANIZATION, organizationId);

/** Organizations for which a role is held today, whatever the role. */
export const organizationsOf = (actor: Actor): string[] => [
  ...new Set(actor.roles.filter(({ kind }) => kind === ORGANIZATION.name).map(({ id }) => id)),
];

/** Who works for this organization, in whatever role, or for the whole network. */
export const worksFor = (actor: Actor, organizationId: string): boolean =>
  coordinates(actor) || organizationsOf(actor).includes(organizationId);

/** Who holds a role in the network or in one of its organizations. A role for anything else opens nothing else. */
export const isStaff = (actor: Actor): boolean =>
  actor.roles.some(({ kind }) => kind === NETWORK.name || kind === ORGANIZATION.name);
