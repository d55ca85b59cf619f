import { noun } from '#lib/nouns';
import { sanctionReads } from './sanction.reads.js';
import { SanctionWrites } from './sanction.writes.js';

export const sanction = noun({ reads: [sanctionReads], writes: [SanctionWrites] });
