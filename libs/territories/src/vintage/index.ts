import { noun } from '#lib/nouns';
import { vintageReads } from './vintage.reads.js';

export const vintage = noun({ reads: [vintageReads] });
