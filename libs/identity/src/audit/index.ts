import { noun } from '#lib/nouns';
import { auditReads } from './audit.reads.js';

export const audit = noun({ reads: [auditReads] });
