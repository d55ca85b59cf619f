import { noun } from '#lib/nouns';
import { signatureReads } from './signature.reads.js';
import { SignatureWrites } from './signature.writes.js';

export const signature = noun({ reads: [signatureReads], writes: [SignatureWrites] });
