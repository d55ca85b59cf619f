import { noun } from '#lib/nouns';
import { networkCoverageReads, networkTeamCoverage } from './network-coverage.reads.js';
import { organizationCoverage, teamCoverageReads, teamPersonReads } from './team-coverage.reads.js';

export const teamCoverage = noun({
  reads: [teamCoverageReads, teamPersonReads, networkCoverageReads],
  contributions: [organizationCoverage, networkTeamCoverage],
});
