import { noun } from '#lib/nouns';
import { governingBodyReads, organizationGoverningBodies } from './governing-body.reads.js';
import { GoverningBodyWrites } from './governing-body.writes.js';

export const governingBody = noun({
  reads: [governingBodyReads],
  contributions: [organizationGoverningBodies],
  writes: [GoverningBodyWrites],
});
