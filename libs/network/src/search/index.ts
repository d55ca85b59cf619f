import { noun } from '#lib/nouns';
import { searchReads } from './search.reads.js';

export const search = noun({ reads: [searchReads] });
