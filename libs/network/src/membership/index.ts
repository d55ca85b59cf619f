import { noun } from '#lib/nouns';
import { membershipFactReads } from './membership-fact.reads.js';
import { membershipReads } from './membership.reads.js';
import { MembershipWrites } from './membership.writes.js';

export const membership = noun({
  reads: [membershipReads, membershipFactReads],
  writes: [MembershipWrites],
});
