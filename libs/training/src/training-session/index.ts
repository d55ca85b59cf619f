import { noun } from '#lib/nouns';
import { decisionTask } from './decision.task.js';
import {
  halfDayReads,
  organizationSessions,
  territorySessions,
  trainingSessionReads,
} from './training-session.reads.js';
import { TrainingSessionController } from './training-session.controller.js';
import { TrainingSessionWrites } from './training-session.writes.js';

export const trainingSession = noun({
  reads: [trainingSessionReads, halfDayReads],
  contributions: [territorySessions, organizationSessions],
  writes: [TrainingSessionWrites],
  controllers: [TrainingSessionController],
  tasks: [decisionTask],
  recurring: [{ task: decisionTask, cron: '17 6 * * *', payload: {} }],
});
