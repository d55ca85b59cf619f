import { noun } from '#lib/nouns';
import { networkReads } from './network.reads.js';

export const networkOnADay = noun({ reads: [networkReads] });
