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
    awarded: filter(
      Boolean,
      'Only those awarded by the day, or only those not known to have been.',
      (t, awarded, { day }) => {
        const wasAwarded = sql`coalesce(network.first_day(${t.awardedOn}::text) <= ${day}, false)`;
        return awarded ? wasAwarded : sql`not ${wasAwarded}`;
      },
    ),
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`${t.orderedOn} <= ${day}`,
  sorts: { REQUESTED_ON: sort('By when it was asked for, or awarded where only that is known.', asc('orderedOn')) },
  list: { asOf: 'The day to describe, today in Paris when left out; what was asked for later is left out.' },
  roots: { grants: page('EVERYONE', 'Public money asked for and awarded.') },
});
