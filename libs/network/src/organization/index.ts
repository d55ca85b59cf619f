import { noun } from '#lib/nouns';
import { organizationReads, territoryOrganizations } from './organization.reads.js';
import { OrganizationWrites } from './organization.writes.js';

export const organization = noun({
  reads: [organizationReads],
  contributions: [territoryOrganizations],
  writes: [OrganizationWrites],
});
