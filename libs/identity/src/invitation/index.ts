import { noun } from '#lib/nouns';
import { invitationReads, organizationInvitations } from './invitation.reads.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitationService } from './invitation.service.js';

export const invitation = noun({
  reads: [invitationReads],
  contributions: [organizationInvitations],
  providers: [InvitationResolver, InvitationService],
});
