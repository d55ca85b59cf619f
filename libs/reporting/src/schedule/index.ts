import { noun } from '#lib/nouns';
import { reportScheduleReads } from './report-schedule.reads.js';
import { ReportScheduleWrites } from './report-schedule.writes.js';
import { Scheduler } from './scheduler.js';
import { tick } from './tick.task.js';

export const schedule = noun({
  reads: [reportScheduleReads],
  writes: [ReportScheduleWrites],
  providers: [Scheduler],
  tasks: [tick],
  recurring: [{ task: tick, cron: '*/3 * * * *' }],
});
