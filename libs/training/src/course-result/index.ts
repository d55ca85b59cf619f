import { noun } from '#lib/nouns';
import { courseResultReads, courseResults } from './course-result.reads.js';

export const courseResult = noun({ reads: [courseResultReads], contributions: [courseResults] });
