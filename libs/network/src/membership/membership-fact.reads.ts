import { one, reads, sql, values } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { Source } from '../source/source.type.js';
import { MembershipFactRecord } from './membership-fact.entity.js';
import { MembershipFact } from './membership-fact.type.js';

export const membershipFactReads = reads<MembershipFactRecord>(MembershipFact, {
  from: MembershipFactRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    organization: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.membership_fact o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
});
