import { noun } from '#lib/nouns';
import { contributionFollowUp, followUpReads, projectFollowUp } from './follow-up.reads.js';
import { FollowUpWrites } from './follow-up.writes.js';

export const followUp = noun({
  reads: [followUpReads],
  contributions: [contributionFollowUp, projectFollowUp],
  writes: [FollowUpWrites],
});
