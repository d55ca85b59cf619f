import { noun } from '#lib/nouns';
import { placementReads, portalPlacements } from './placement.reads.js';

export const placement = noun({ reads: [placementReads], contributions: [portalPlacements] });
