import { noun } from '#lib/nouns';
import { TerritoryServiceRecord } from './territory-service.entity.js';
import { organizationServices, territoryServiceReads } from './territory-service.reads.js';
import { TerritoryServiceWrites } from './territory-service.writes.js';

export const territoryService = noun({
  entities: [TerritoryServiceRecord],
  reads: [territoryServiceReads],
  contributions: [organizationServices],
  writes: [TerritoryServiceWrites],
});
