import { noun } from '#lib/nouns';
import { comparisonReads, initiativeIndicators } from './indicators.reads.js';

export const indicators = noun({ reads: [comparisonReads], contributions: [initiativeIndicators] });
