import { noun } from '#lib/nouns';
import { completionReads, personTraining } from './completion.reads.js';
import { CompletionWrites } from './completion.writes.js';

export const completion = noun({
  reads: [completionReads],
  contributions: [personTraining],
  writes: [CompletionWrites],
});
