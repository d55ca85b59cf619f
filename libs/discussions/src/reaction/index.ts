import { noun } from '#lib/nouns';
import { reactionReads } from './reaction.reads.js';

export const reaction = noun({ reads: [reactionReads] });
