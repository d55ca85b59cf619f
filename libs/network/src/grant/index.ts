import { noun } from '#lib/nouns';
import { grantReads } from './grant.reads.js';
import { GrantWrites } from './grant.writes.js';

export const grant = noun({ reads: [grantReads], writes: [GrantWrites] });
