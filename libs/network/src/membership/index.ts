import { noun } from '#lib/nouns';
import { membershipFactReads } from './membership-fact.reads.js';
import { membershipReads } from './membership.reads.js';
import { OrganizationMembershipResolver } from './membership.resolver.js';
import { MembershipWrites } from './membership.writes.js';

export const membership = noun({
  reads: [membershipReads, membershipFactReads],
  writes: [MembershipWrites],
  providers: [OrganizationMembershipResolver],
});
