import { noun } from '#lib/nouns';
import { taskReads, workstreamTasks } from './task.reads.js';
import { TaskWrites } from './task.writes.js';

export const task = noun({ reads: [taskReads], contributions: [workstreamTasks], writes: [TaskWrites] });
