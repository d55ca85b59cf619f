import { PersonRecord } from './person/person.entity.js';
import { personReads } from './person/person.reads.js';
import { PersonResolver } from './person/person.resolver.js';
import { PositionRecord } from './position/position.entity.js';
import { positionReads } from './position/position.reads.js';
import { PositionResolver } from './position/position.resolver.js';
import { organizationServices, territoryServiceReads } from './territory-service/territory-service.reads.js';
import { OrganizationServicesResolver } from './territory-service/territory-service.resolver.js';

/** Who works where, and for which territories. */
export const people = {
  providers: [PersonResolver, PositionResolver, OrganizationServicesResolver],
  entities: [PersonRecord, PositionRecord],
  reads: [personReads, positionReads, territoryServiceReads],
  contributions: [organizationServices],
};
