import { noun } from '#lib/nouns';
import { contributionReads, initiativeContributions } from './contribution.reads.js';
import { ContributionWrites } from './contribution.writes.js';

export const contribution = noun({
  reads: [contributionReads],
  contributions: [initiativeContributions],
  writes: [ContributionWrites],
});
