import { noun } from '#lib/nouns';
import { withdrawalReads } from './withdrawal.reads.js';
import { WithdrawalWrites } from './withdrawal.writes.js';

export const withdrawal = noun({ reads: [withdrawalReads], writes: [WithdrawalWrites] });
