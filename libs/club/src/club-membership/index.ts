import { noun } from '#lib/nouns';
import { clubMembershipReads } from './club-membership.reads.js';

export const clubMembership = noun({ reads: [clubMembershipReads] });
