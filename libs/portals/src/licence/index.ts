import { noun } from '#lib/nouns';
import { licenceReads } from './licence.reads.js';

export const licence = noun({ reads: [licenceReads] });
