import { noun } from '#lib/nouns';
import { clusterReads } from './item.map.js';
import {
  entryReads,
  itemReads,
  notebookReads,
  organizationPortfolio,
  originReads,
  portfolioReads,
  resourceReads,
  territoryItems,
} from './item.reads.js';

export const item = noun({
  reads: [itemReads, entryReads, resourceReads, notebookReads, originReads, clusterReads, portfolioReads],
  contributions: [organizationPortfolio, territoryItems],
});
