import { noun } from '#lib/nouns';
import { handoverReads, organizationApprovers } from './handover.reads.js';
import { HandoverWrites } from './handover.writes.js';

export const handover = noun({
  reads: [handoverReads],
  contributions: [organizationApprovers],
  writes: [HandoverWrites],
});
