import { noun } from '#lib/nouns';
import { dueReads, organizationDues } from './due.reads.js';
import { DueWrites } from './due.writes.js';
import { remindTask } from './remind.task.js';

export const due = noun({
  reads: [dueReads],
  contributions: [organizationDues],
  writes: [DueWrites],
  tasks: [remindTask],
  recurring: [{ task: remindTask, cron: '12 6 * * *' }],
});
