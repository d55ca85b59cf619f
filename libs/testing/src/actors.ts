import { type Actor, ANONYMOUS, type HeldRole, NETWORK, ORGANIZATION, type Role, THE_NETWORK } from '#lib/access';
import { typeId } from '#lib/graphql';

/** Somebody signed in, with these roles; organizations are given for the roles that are held in one. */
export function actor(roles: readonly Role[] = [], organizations: readonly string[] = []): Actor {
  return {
    ...ANONYMOUS,
    id: typeId('account'),
    roles: roles.flatMap((role) => heldIn(role, organizations)),
    proof: { kind: 'session', id: typeId('session'), secondFactorAt: null },
  };
}

const heldIn = (role: Role, organizations: readonly string[]): HeldRole[] =>
  (NETWORK.roles as readonly Role[]).includes(role)
    ? [{ role, kind: NETWORK.name, id: THE_NETWORK }]
    : organizations.map((id) => ({ role, kind: ORGANIZATION.name, id }));
