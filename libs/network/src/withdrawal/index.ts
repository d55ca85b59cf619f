import { noun } from '#lib/nouns';
import { organizationWithdrawals, withdrawalReads } from './withdrawal.reads.js';
import { WithdrawalWrites } from './withdrawal.writes.js';

export const withdrawal = noun({
  reads: [withdrawalReads],
  contributions: [organizationWithdrawals],
  writes: [WithdrawalWrites],
});
