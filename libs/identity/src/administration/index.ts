import { noun } from '#lib/nouns';
import { administeredReads } from './account.reads.js';
import { AdministeredWrites } from './account.writes.js';
import { jobReads } from './job.reads.js';
import { BackgroundJobWrites } from './job.writes.js';

/** What administrators see of accounts and of work in the background. */
export const administration = noun({
  reads: [administeredReads, jobReads],
  writes: [AdministeredWrites, BackgroundJobWrites],
});
