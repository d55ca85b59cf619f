export {
  type Actor,
  ANONYMOUS,
  coordinates,
  has,
  isMachine,
  manages,
  mayUse,
  NETWORK_ROLES,
  ownAccount,
  type Proof,
  type Role,
  ROLES,
  type Scope,
  SCOPES,
  SYSTEM,
} from './actor.js';
export { Audience, type AudienceName, AUDIENCES } from './audience.js';
export { ACTOR_OF_REQUEST, type ActorOfRequest, type RequestWithProof } from './actor-of-request.js';
