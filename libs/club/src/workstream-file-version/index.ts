import { noun } from '#lib/nouns';
import { workstreamFileVersionReads } from './workstream-file-version.reads.js';
import { WorkstreamFileVersionWrites } from './workstream-file-version.writes.js';

export const workstreamFileVersion = noun({
  reads: [workstreamFileVersionReads],
  writes: [WorkstreamFileVersionWrites],
});
