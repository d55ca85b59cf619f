import { noun } from '#lib/nouns';
import { itemRelationReads } from './item-relation.reads.js';
import { ItemRelationWrites } from './item-relation.writes.js';

export const itemRelation = noun({ reads: [itemRelationReads], writes: [ItemRelationWrites] });
