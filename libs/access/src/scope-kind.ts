import { type Role } from './role.js';

/** All kinds, by the names that the schema gives them. */
export const SCOPE_KINDS = ['NETWORK', 'ORGANIZATION', 'PORTAL', 'CLUB'] as const;

/** What roles are held for: the network, its organizations, or the entities of another module. */
export interface ScopeKind<R extends Role = Role> {
  readonly name: string;
  /** The roles that may be held for one of them. */
  readonly roles: readonly R[];
}

const declared = new Map<string, ScopeKind>();

/** Declares a kind of scope. The database knows it too, by rows of `identity.role_scope`. */
export function scopeKind<const R extends Role>(name: string, roles: readonly R[]): ScopeKind<R> {
  if (!/^[A-Z][A-Z_]*$/.test(name)) throw new Error(`Name the kind of scope "${name}" like ORGANIZATION, in capitals`);
  if (declared.has(name)) throw new Error(`The kind of scope ${name} is declared twice: one module declares it`);
  const kind = { name, roles };
  declared.set(name, kind);
  return kind;
}

/** Those of the modules that are loaded. */
export const declaredScopeKinds = (): readonly ScopeKind[] => [...declared.values()];

export const NETWORK = scopeKind('NETWORK', ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'MODERATOR', 'READER']);
export const ORGANIZATION = scopeKind('ORGANIZATION', ['ORGANIZATION_MANAGER', 'MEMBER', 'TRAINER']);

/** There is one network: as a scope it has this id. */
export const THE_NETWORK = 'network';
