import { noun } from '#lib/nouns';
import { clubMemberReads, personClubMember, viewerClubMember } from './club-member.reads.js';
import { ClubMemberWrites } from './club-member.writes.js';

export const clubMember = noun({
  reads: [clubMemberReads],
  contributions: [personClubMember, viewerClubMember],
  writes: [ClubMemberWrites],
});
