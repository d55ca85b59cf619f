import { sqlMigrations } from '#lib/database';
import { AccountRecord } from './account/account.entity.js';
import { accountReads } from './account/account.reads.js';
import { AuditRecord } from './audit/audit.entity.js';
import { auditReads } from './audit/audit.reads.js';
import { organizationEmailDomains } from './email-domain/email-domain.reads.js';
import { IdentityModule } from './identity.module.js';
import { InvitationRecord } from './invitation/invitation.entity.js';
import { invitationReads, organizationInvitations } from './invitation/invitation.reads.js';
import { forgetTask } from './password/forget.task.js';
import { personalData } from './privacy/personal-data.js';
import { retainTask } from './privacy/retain.task.js';
import { RoleGrantRecord } from './role/role.entity.js';
import { organizationRoles, roleReads } from './role/role.reads.js';
import { SessionRecord } from './session/session.entity.js';
import { sessionReads } from './session/session.reads.js';
import { TokenRecord } from './token/token.entity.js';
import { tokenReads } from './token/token.reads.js';

export { setSessionCookie } from './session/cookie.js';
export { ActorReader, type Seeking } from './actor/actor-reader.js';
export { ActorsModule } from './actor/actors.module.js';
export {
  loadDemonstrationAccounts,
  readDemonstrationAccounts,
  removeDemonstrationAccounts,
} from './demonstration/accounts.js';
export { invite } from './invitation/invite.js';
export { Viewer } from './account/viewer.type.js';
export { mayGrant } from './role/role.policy.js';
export { stepOf, totpOf } from './second-factor/code.js';

export const identity = {
  name: 'identity',
  module: IdentityModule,
  entities: [AccountRecord, AuditRecord, InvitationRecord, RoleGrantRecord, SessionRecord, TokenRecord],
  migrations: sqlMigrations('libs/identity/src/migrations'),
  reads: [accountReads, auditReads, invitationReads, roleReads, sessionReads, tokenReads],
  contributions: [organizationEmailDomains, organizationInvitations, organizationRoles],
  personalData,
  tasks: [forgetTask, retainTask],
  recurring: [{ task: retainTask, cron: '23 2 * * *' }],
};
