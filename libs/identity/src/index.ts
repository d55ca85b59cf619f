import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { account } from './account/index.js';
import { administration } from './administration/index.js';
import { audit } from './audit/index.js';
import { emailDomain } from './email-domain/index.js';
import { invitation } from './invitation/index.js';
import { oidc } from './oidc/index.js';
import { operator } from './operator/index.js';
import { password } from './password/index.js';
import { privacy } from './privacy/index.js';
import { personalData } from './privacy/personal-data.js';
import { role } from './role/index.js';
import { secondFactor } from './second-factor/index.js';
import { session } from './session/index.js';
import { throttle } from './throttle/index.js';
import { token } from './token/index.js';

export { readsEntry } from './audit/audit.reads.js';
export { AuditEntry } from './audit/audit.type.js';
export { SESSION_COOKIE, setSessionCookie } from './session/cookie.js';
export { ActorReader, type Seeking } from './actor/actor-reader.js';
export { ActorsModule } from './actor/actors.module.js';
export {
  loadDemonstrationAccounts,
  readDemonstrationAccounts,
  removeDemonstrationAccounts,
} from './demonstration/accounts.js';
export { invite } from './invitation/invite.js';
export { Viewer } from './account/viewer.type.js';
export { TokensModule } from './token/tokens.module.js';
export { TokenRecord } from './token/token.entity.js';
export { MostADay } from './token/token.inputs.js';
export { usesToday } from './token/token.reads.js';
export { type KeyWanted, TokenService } from './token/token.service.js';
export { holdAccount, SESSION_ONLY } from './account/signed-in.js';
export { mayGrant } from './role/role.policy.js';
export { RoleGrant } from './role/role.type.js';
export { noticeCounts, surveyCounts } from './throttle/limits.js';
export { Throttle, TooManyAttemptsError } from './throttle/throttle.js';
export { checkProvedLately, ProofNeededError } from './session/proof.js';
export { stepOf, totpOf } from './second-factor/code.js';

const signingIn = part(account, password, secondFactor, session, oidc, throttle);
const rights = part(role, invitation, emailDomain, token);
const nouns = part(signingIn, rights, privacy, audit, administration, operator);

export const identity = {
  ...nouns,
  name: 'identity',
  module: moduleOf('identity', nouns),
  migrations: sqlMigrations('libs/identity/src/migrations'),
  personalData,
};
