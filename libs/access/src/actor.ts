/** Who asks, as the process knows it today. Nobody signed in is an actor too. */
export interface Actor {
  /** The account, as who did what is written down; null for nobody. A machine's token acts for the account that made it. */
  readonly id: string | null;
  /** The person behind the account; null for a machine. */
  readonly personId: string | null;
  /** Organizations where a role is held today, whatever the role. */
  readonly organizations: readonly string[];
  /** Organizations that are managed: the part of `organizations` where the role is `ORGANIZATION_MANAGER`. */
  readonly managed: readonly string[];
  /** Roles held today in the whole network or in some organization. */
  readonly roles: ReadonlySet<Role>;
  /** Holds roles that ask for a second factor and has given none: until then they do not count. */
  readonly lacksSecondFactor: boolean;
  /** How the request proved who it is; null for nobody. */
  readonly proof: Proof | null;
}

export type Role = (typeof ROLES)[number];
export const ROLES = [
  'ADMINISTRATOR',
  'NETWORK_COORDINATOR',
  'ORGANIZATION_MANAGER',
  'MEMBER',
  'TRAINER',
  'MODERATOR',
  'READER',
] as const;

/** Roles that are held in the whole network; the others belong to one organization. */
export const NETWORK_ROLES: readonly Role[] = ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'MODERATOR', 'READER'];

export type Proof =
  | { kind: 'session'; id: string; /** When a second factor was given, if one was. */ secondFactorAt: Date | null }
  | {
      kind: 'token';
      id: string;
      scopes: readonly Scope[];
      /** A token of an organization serves a machine: it has its owner's roles there, and nothing of its owner. */
      organizationId: string | null;
    };

export type Scope = (typeof SCOPES)[number];
export const SCOPES = ['READ', 'WRITE'] as const;

export const ANONYMOUS: Actor = {
  id: null,
  personId: null,
  organizations: [],
  managed: [],
  roles: new Set(),
  lacksSecondFactor: false,
  proof: null,
};

export const has = (actor: Actor, ...roles: Role[]): boolean => roles.some((role) => actor.roles.has(role));

/** Whether a program of an organization asks, rather than a person or a program of theirs. */
export const isMachine = ({ proof }: Actor): boolean => proof?.kind === 'token' && proof.organizationId !== null;

/** The account of whoever asks, where something is theirs by being of their account. */
export const ownAccount = (actor: Actor): string | null => (isMachine(actor) ? null : actor.id);

/** Whether what proves who asks is good for this: a session for everything, a token for what its scopes say. */
export const mayUse = ({ proof }: Actor, scope: Scope): boolean =>
  proof?.kind !== 'token' || proof.scopes.includes(scope);

/** Who may do everything in the network's name. */
export const coordinates = (actor: Actor): boolean => has(actor, 'ADMINISTRATOR', 'NETWORK_COORDINATOR');

/** Who may act in the name of this organization. */
export const manages = (actor: Actor, organizationId: string): boolean =>
  coordinates(actor) || actor.managed.includes(organizationId);

/** The system itself: jobs and commands. */
export const SYSTEM: Actor = { ...ANONYMOUS, roles: new Set(['ADMINISTRATOR']) };
