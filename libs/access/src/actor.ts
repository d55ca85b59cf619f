import { type Role } from './role.js';
import { NETWORK, type ScopeKind, THE_NETWORK } from './scope-kind.js';

/** Who asks, as the process knows it today. Nobody signed in is an actor too. */
export interface Actor {
  /** The account, as who did what is written down; null for nobody. A machine's token acts for the account that made it. */
  readonly id: string | null;
  /** The person behind the account; null for a machine. */
  readonly personId: string | null;
  /** Roles held today. To ask for them, see `held.ts`. */
  readonly roles: readonly HeldRole[];
  /** Holds roles that ask for a second factor and has given none: until then they do not count. */
  readonly lacksSecondFactor: boolean;
  /** How the request proved who it is; null for nobody. */
  readonly proof: Proof | null;
}

/** A role, and the one scope that it is held for: a trainer of one organization is none in another. */
export interface HeldRole {
  readonly role: Role;
  /** Name of the kind of scope. */
  readonly kind: string;
  readonly id: string;
}

export const held = <R extends Role>(role: NoInfer<R>, kind: ScopeKind<R>, id: string): HeldRole => ({
  role,
  kind: kind.name,
  id,
});

export type Proof =
  | { kind: 'session'; id: string; /** When a second factor was given, if one was. */ secondFactorAt: Date | null }
  | {
      kind: 'token';
      id: string;
      scopes: readonly TokenScope[];
      /** A token of an organization serves a machine: it has its owner's roles there, and nothing of its owner. */
      organizationId: string | null;
      /** Names of the only reports that it is for; null for all that its scopes allow. */
      reports: readonly string[] | null;
    };

export type TokenScope = (typeof TOKEN_SCOPES)[number];
export const TOKEN_SCOPES = ['READ', 'WRITE'] as const;

export const ANONYMOUS: Actor = {
  id: null,
  personId: null,
  roles: [],
  lacksSecondFactor: false,
  proof: null,
};

/** The system itself: jobs and commands. */
export const SYSTEM: Actor = { ...ANONYMOUS, roles: [held('ADMINISTRATOR', NETWORK, THE_NETWORK)] };

/** Whether a program of an organization asks, rather than a person or a program of theirs. */
export const isMachine = ({ proof }: Actor): boolean => proof?.kind === 'token' && proof.organizationId !== null;

/** The account of whoever asks, where something is theirs by being of their account. */
export const ownAccount = (actor: Actor): string | null => (isMachine(actor) ? null : actor.id);

/** Whose something is that was asked for: the account’s, or of a program of an organization the token’s. */
export const requesterOf = (actor: Actor): string | null => (isMachine(actor) ? actor.proof!.id : actor.id);

/** Whether what proves who asks is good for nothing but certain reports. */
export const isForReports = ({ proof }: Actor): boolean => proof?.kind === 'token' && proof.reports !== null;

/** Whether what proves who asks is good for this: a session for everything, a token for what its scopes say, one for certain reports for neither. */
export const mayUse = (actor: Actor, scope: TokenScope): boolean =>
  actor.proof?.kind !== 'token' || (!isForReports(actor) && actor.proof.scopes.includes(scope));

/** Whoever asks, as they read this report; undefined where what proves who they are is for others. */
export function readerOf(actor: Actor, report: string): Actor | undefined {
  const { proof } = actor;
  if (proof?.kind !== 'token' || proof.reports === null) return actor;
  return proof.reports.includes(report) ? { ...actor, proof: { ...proof, reports: null } } : undefined;
}
