import { noun } from '#lib/nouns';
import { contributionFollowUp, followUpReads } from './follow-up.reads.js';
import { FollowUpWrites } from './follow-up.writes.js';

export const followUp = noun({
  reads: [followUpReads],
  contributions: [contributionFollowUp],
  writes: [FollowUpWrites],
});
