import { one, reads, sql } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { sourcesOf } from '../source/sources.js';
import { MembershipFactRecord } from './membership-fact.entity.js';
import { MembershipFact } from './membership-fact.type.js';

export const membershipFactReads = reads<MembershipFactRecord>(MembershipFact, {
  from: MembershipFactRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    organization: one(() => Organization, 'organizationId', 'Which organization.'),
    sources: sourcesOf(sql`network.membership_fact`),
  },
});
