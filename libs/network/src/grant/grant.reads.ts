import { ID } from '@nestjs/graphql';
import { asc, filter, one, page, reads, sort, sql } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { includeDemonstration } from '../record/record.filters.js';
import { sourcesOf } from '../source/sources.js';
import { GrantRecord } from './grant.entity.js';
import { Grant } from './grant.type.js';

export const grantReads = reads<GrantRecord>(Grant, {
  from: GrantRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    requestedBy: one(() => Organization, 'organizationId', 'Who asked for it.'),
    sources: sourcesOf(sql`network.grant_award`),
  },
  filters: {
    organization: filter(ID, 'Asked for by this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    awarded: filter(Boolean, 'Only those awarded, or only those not known to have been.', (t, awarded) =>
      awarded ? sql`${t.awardedOn} is not null` : sql`${t.awardedOn} is null`,
    ),
    includeDemonstration,
  },
  sorts: { REQUESTED_ON: sort('By when it was asked for, or awarded where only that is known.', asc('orderedOn')) },
  roots: { grants: page('EVERYONE', 'Public money asked for and awarded.') },
});
