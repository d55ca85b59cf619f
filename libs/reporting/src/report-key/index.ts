import { noun } from '#lib/nouns';
import { reportKeyReads } from './report-key.reads.js';
import { ReportKeyResolver } from './report-key.resolver.js';

export const reportKey = noun({ reads: [reportKeyReads], providers: [ReportKeyResolver] });
