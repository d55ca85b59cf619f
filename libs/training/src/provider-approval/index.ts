import { noun } from '#lib/nouns';
import { organizationApprovals, providerApprovalReads } from './provider-approval.reads.js';
import { ProviderApprovalWrites } from './provider-approval.writes.js';

export const providerApproval = noun({
  reads: [providerApprovalReads],
  contributions: [organizationApprovals],
  writes: [ProviderApprovalWrites],
});
