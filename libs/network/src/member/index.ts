import { noun } from '#lib/nouns';
import { memberReads } from './member.reads.js';

export const member = noun({ reads: [memberReads] });
