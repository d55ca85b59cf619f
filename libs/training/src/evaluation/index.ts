import { noun } from '#lib/nouns';
import { EvaluationAnswers } from './evaluation.answer.js';
import { courseSatisfaction, evaluationFormReads, evaluationReads, sessionEvaluations } from './evaluation.reads.js';
import { EvaluationResolver } from './evaluation.resolver.js';
import { evaluationsTask } from './evaluation.task.js';
import { EvaluationFormWrites } from './evaluation.writes.js';

export const evaluation = noun({
  reads: [evaluationReads, evaluationFormReads],
  contributions: [sessionEvaluations, courseSatisfaction],
  writes: [EvaluationFormWrites],
  providers: [EvaluationAnswers, EvaluationResolver],
  tasks: [evaluationsTask],
  recurring: [{ task: evaluationsTask, cron: '23 * * * *', payload: {} }],
});
