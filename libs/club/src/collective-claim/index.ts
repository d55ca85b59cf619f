import { noun } from '#lib/nouns';
import { collectiveClaimReads, networkClaims } from './collective-claim.reads.js';

export const collectiveClaim = noun({ reads: [collectiveClaimReads], contributions: [networkClaims] });
