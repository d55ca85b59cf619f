import { noun } from '#lib/nouns';
import { collectiveClaimReads, collectiveYearReads, networkClaims } from './collective-claim.reads.js';

export const collectiveClaim = noun({
  reads: [collectiveClaimReads, collectiveYearReads],
  contributions: [networkClaims],
});
