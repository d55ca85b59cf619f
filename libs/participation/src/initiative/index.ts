import { noun } from '#lib/nouns';
import { initiativeReads, organizationInitiatives, portalInitiatives } from './initiative.reads.js';
import { InitiativeWrites } from './initiative.writes.js';

export const initiative = noun({
  reads: [initiativeReads],
  contributions: [organizationInitiatives, portalInitiatives],
  writes: [InitiativeWrites],
});
