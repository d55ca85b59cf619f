export {
  type Actor,
  ANONYMOUS,
  held,
  type HeldRole,
  isForReports,
  isMachine,
  mayUse,
  ownAccount,
  requesterOf,
  type Proof,
  readerOf,
  SYSTEM,
  TOKEN_SCOPES,
  type TokenScope,
} from './actor.js';
export { ACTOR_STATEMENT, ActorStatements, DOOR, NotStated, stateActor, type Stated } from './actor-statement.js';
export { Audience, type AudienceName, AUDIENCES } from './audience.js';
export { coordinates, holds, holdsInNetwork, isStaff, manages, organizationsOf, scopesOf, worksFor } from './held.js';
export { type Role, ROLES } from './role.js';
export {
  declaredScopeKinds,
  NETWORK,
  ORGANIZATION,
  SCOPE_KINDS,
  type ScopeKind,
  scopeKind,
  THE_NETWORK,
} from './scope-kind.js';
export { ACTOR_OF_REQUEST, type ActorOfRequest, type RequestWithProof } from './actor-of-request.js';
export { hashOf, newSecret } from './secret.js';
export { seal, type Sealed, unseal } from './sealed.js';
