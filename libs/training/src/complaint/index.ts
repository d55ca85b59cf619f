import { noun } from '#lib/nouns';
import { complaintReads } from './complaint.reads.js';
import { ComplaintWrites } from './complaint.writes.js';

export const complaint = noun({ reads: [complaintReads], writes: [ComplaintWrites] });
