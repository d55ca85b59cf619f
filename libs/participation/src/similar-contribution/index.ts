import { noun } from '#lib/nouns';
import { similarContributionReads, similarContributionsReads } from './similar-contribution.reads.js';

export const similarContribution = noun({ reads: [similarContributionReads, similarContributionsReads] });
