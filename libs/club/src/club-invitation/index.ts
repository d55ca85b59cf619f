import { noun } from '#lib/nouns';
import { clubInvitationReads } from './club-invitation.reads.js';
import { ClubInvitationWrites } from './club-invitation.writes.js';

export const clubInvitation = noun({ reads: [clubInvitationReads], writes: [ClubInvitationWrites] });
