import { noun } from '#lib/nouns';
import { batchReads, contributionBatch } from './batch.reads.js';
import { ContributionBatchWrites } from './batch.writes.js';

export const batch = noun({
  reads: [batchReads],
  contributions: [contributionBatch],
  writes: [ContributionBatchWrites],
});
