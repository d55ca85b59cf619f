import { noun } from '#lib/nouns';
import { organizationServices, territoryServiceReads } from './territory-service.reads.js';
import { TerritoryServiceWrites } from './territory-service.writes.js';

export const territoryService = noun({
  reads: [territoryServiceReads],
  contributions: [organizationServices],
  writes: [TerritoryServiceWrites],
});
