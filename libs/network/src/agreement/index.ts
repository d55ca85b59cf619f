import { noun } from '#lib/nouns';
import { agreementPartyReads, agreementReads } from './agreement.reads.js';
import { AgreementWrites } from './agreement.writes.js';

export const agreement = noun({ reads: [agreementReads, agreementPartyReads], writes: [AgreementWrites] });
