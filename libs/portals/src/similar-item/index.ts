import { noun } from '#lib/nouns';
import { similarItemReads, similarItemsReads } from './similar-item.reads.js';

export const similarItem = noun({ reads: [similarItemReads, similarItemsReads] });
