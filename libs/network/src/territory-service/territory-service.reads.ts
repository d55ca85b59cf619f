import { contribute, maybe, reads, sql, values } from '#lib/reads';
import { Territory } from '#lib/territories';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { TerritoryService } from './territory-service.type.js';
import { sourceColumns } from '../source/sources.js';

export const territoryServiceReads = reads(TerritoryService, {
  visible: 'everyone',
  fields: {
    territory: maybe(() => Territory, 'territoryId' as never, 'The territory.'),
    sources: values(
      () => Source,
      (key) =>
        sql`select ${sourceColumns} from network.organization_territory r join network.source s on s.key = any(r.sources)
        where r.id = ${key} order by s.key`,
      'Where it is known from; at most 20.',
    ),
  },
});

export const organizationServices = contribute(() => Organization, {
  services: values(
    () => TerritoryService,
    (key) =>
      sql`select r.id, r.territory_id as "territoryId", nullif(r.valid_from, '-infinity') as "from", nullif(r.valid_to, 'infinity') as "to", r.version
      from network.organization_territory r where r.organization_id = ${key} order by r.valid_from, r.territory_id limit 100`,
    'The territories that it serves or served, each with its period, oldest first; at most 100.',
    { audience: 'EVERYONE', bound: 100 },
  ),
});
