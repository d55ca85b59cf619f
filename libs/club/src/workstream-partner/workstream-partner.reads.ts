import { Organization } from '#lib/network';
import { asc, computed, filter, maybe, page, reads, sort, sql } from '#lib/reads';
import { seesWorkstreamOf } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';
import { WorkstreamPartnerRecord } from './workstream-partner.entity.js';
import { WorkstreamPartner } from './workstream-partner.type.js';

export const workstreamPartnerReads = reads<WorkstreamPartnerRecord>(WorkstreamPartner, {
  from: WorkstreamPartnerRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkstreamOf(t.workstreamId, env),
  fields: {
    from: computed((t) => t.validFrom),
    to: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    organization: maybe(() => Organization, 'organizationId', 'The organization.'),
  },
  filters: {
    anyDay: filter(Boolean, 'Also those of other days; false when left out.', () => undefined),
  },
  listed: (t, { anyDay }, { day }) => (anyDay ? undefined : sql`${t.validFrom} <= ${day} and ${t.validTo} > ${day}`),
  sorts: { ROLE: sort('Who leads it first, then by first day.', asc('role', 'text'), asc('validFrom')) },
  list: { plural: 'partners of workstreams', asOf: 'The day to describe; today in Paris when left out.' },
  roots: { workstreamPartners: page('EVERYONE', 'Which organizations make which workstreams, on the day.') },
});
