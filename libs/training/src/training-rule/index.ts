import { noun } from '#lib/nouns';
import { countedCourseReads, trainingRuleReads } from './training-rule.reads.js';
import { TrainingRuleWrites } from './training-rule.writes.js';

export const trainingRule = noun({ reads: [trainingRuleReads, countedCourseReads], writes: [TrainingRuleWrites] });
