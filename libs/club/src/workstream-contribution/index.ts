import { noun } from '#lib/nouns';
import { workstreamContributionReads } from './workstream-contribution.reads.js';

export { contribute, takeBack } from './contribute.js';

export const workstreamContribution = noun({ reads: [workstreamContributionReads] });
