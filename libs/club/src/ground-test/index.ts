import { noun } from '#lib/nouns';
import { groundTestReads, workstreamTests } from './ground-test.reads.js';
import { GroundTestWrites } from './ground-test.writes.js';

export const groundTest = noun({
  reads: [groundTestReads],
  contributions: [workstreamTests],
  writes: [GroundTestWrites],
});
