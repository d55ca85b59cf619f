import { noun } from '#lib/nouns';
import { reminderResultReads, reminderRunReads } from './reminder-run.reads.js';
import { ReminderRunWrites } from './reminder-run.writes.js';

export const reminderRun = noun({ reads: [reminderRunReads, reminderResultReads], writes: [ReminderRunWrites] });
