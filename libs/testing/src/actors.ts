import { type Actor, ANONYMOUS, type Role } from '#lib/access';
import { typeId } from '#lib/graphql';

/** Somebody signed in, with these roles; organizations are given for the roles that are held in one. */
export function actor(roles: readonly Role[] = [], organizations: readonly string[] = []): Actor {
  return {
    ...ANONYMOUS,
    id: typeId('account'),
    roles: new Set(roles),
    organizations,
    managed: roles.includes('ORGANIZATION_MANAGER') ? organizations : [],
    proof: { kind: 'session', id: typeId('session'), secondFactorAt: null },
  };
}
