import { noun } from '#lib/nouns';
import { organizationPortals, portalReads } from './portal.reads.js';

export const portal = noun({ reads: [portalReads], contributions: [organizationPortals] });
