import { noun } from '#lib/nouns';
import { deliverableReads, workstreamDeliverables } from './deliverable.reads.js';
import { DeliverableWrites } from './deliverable.writes.js';

export const deliverable = noun({
  reads: [deliverableReads],
  contributions: [workstreamDeliverables],
  writes: [DeliverableWrites],
});
