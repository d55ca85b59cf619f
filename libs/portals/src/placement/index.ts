import { noun } from '#lib/nouns';
import { PlacedItem } from './placed-item.entity.js';
import { placementReads, portalPlacements } from './placement.reads.js';
import { PlacementWrites } from './placement.writes.js';

export const placement = noun({
  reads: [placementReads],
  contributions: [portalPlacements],
  writes: [PlacementWrites],
  entities: [PlacedItem],
});
