import { noun } from '#lib/nouns';
import { exactPlaceReads } from '../item-draft/item-draft.reads.js';
import { clusterReads } from './item.map.js';
import {
  entryReads,
  itemReads,
  notebookReads,
  organizationPortfolio,
  formerKeeperReads,
  originReads,
  portfolioReads,
  resourceReads,
  territoryItems,
  viewpointSeriesReads,
} from './item.reads.js';
import { tellDerived } from './item.news.js';
import { publishDue } from './item.publish.task.js';
import { ItemTranslationWrites } from '../item-translation/item-translation.writes.js';
import { ItemWrites } from './item.writes.js';

export const item = noun({
  reads: [
    itemReads,
    entryReads,
    resourceReads,
    notebookReads,
    viewpointSeriesReads,
    formerKeeperReads,
    originReads,
    clusterReads,
    portfolioReads,
    exactPlaceReads,
  ],
  contributions: [organizationPortfolio, territoryItems],
  writes: [ItemWrites, ItemTranslationWrites],
  tasks: [publishDue, tellDerived],
  recurring: [{ task: publishDue, cron: '* * * * *', catchUp: false }],
});
