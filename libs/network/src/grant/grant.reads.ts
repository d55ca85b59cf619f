import { asc, one, page, reads, sql, values } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { GrantRecord } from './grant.entity.js';
import { Grant } from './grant.type.js';

export const grantReads = reads<GrantRecord>(Grant, {
  from: GrantRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    requestedBy: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.grant_award g join network.source s on s.key = any(g.sources) where g.id = ${key} order by s.key`,
    ),
  },
  filters: {
    organization: (t, id: string) => sql`${t.organizationId} = ${id}`,
    awarded: (t, awarded: boolean) => (awarded ? sql`${t.awardedOn} is not null` : sql`${t.awardedOn} is null`),
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { REQUESTED_ON: [asc('orderedOn')] },
  roots: { grants: page() },
});
