import { noun } from '#lib/nouns';
import { retentionReads, sessionRetention } from './retention.reads.js';
import { retentionTask } from './retention.task.js';
import { RetentionWrites } from './retention.writes.js';

export const retention = noun({
  reads: [retentionReads],
  contributions: [sessionRetention],
  writes: [RetentionWrites],
  tasks: [retentionTask],
  recurring: [{ task: retentionTask, cron: '31 3 * * *', payload: {} }],
});
