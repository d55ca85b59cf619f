import { noun } from '#lib/nouns';
import { duesCallReads } from './dues-call.reads.js';
import { DuesCallWrites } from './dues-call.writes.js';

export const duesCall = noun({ reads: [duesCallReads], writes: [DuesCallWrites] });
