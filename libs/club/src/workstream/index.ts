import { noun } from '#lib/nouns';
import { organizationWorkstreams, workstreamReads } from './workstream.reads.js';
import { WorkstreamWrites } from './workstream.writes.js';

export const workstream = noun({
  reads: [workstreamReads],
  contributions: [organizationWorkstreams],
  writes: [WorkstreamWrites],
});
