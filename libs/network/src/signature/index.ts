import { noun } from '#lib/nouns';
import { organizationSignatures, signatureReads } from './signature.reads.js';
import { SignatureWrites } from './signature.writes.js';

export const signature = noun({
  reads: [signatureReads],
  contributions: [organizationSignatures],
  writes: [SignatureWrites],
});
