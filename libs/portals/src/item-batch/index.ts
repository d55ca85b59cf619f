import { noun } from '#lib/nouns';
import { ItemBatchResolver } from './item-batch.resolver.js';
import { ItemBatches } from './item-batch.run.js';

export const itemBatch = noun({ providers: [ItemBatches, ItemBatchResolver] });
