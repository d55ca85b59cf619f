import { type JobsPart } from '#lib/jobs';
import { type PersonalData } from '#lib/personal-data';
import { ChangesModule, deletionReads } from './changes.module.js';
import { forgetTask } from './forget.task.js';
import { recheckTask } from './recheck.task.js';

const personalData: PersonalData = {
  name: 'changes',
  impersonal: {
    'changes.current': ['audience'],
    'changes.past': ['audience'],
  },
};

const jobs: JobsPart = {
  tasks: [recheckTask, forgetTask],
  recurring: [
    // After midnight in Paris, in summer and in winter.
    { task: recheckTask, cron: '5 22,23 * * *' },
    { task: forgetTask, cron: '47 2 * * *' },
  ],
};

/** The feed of changes, as the application takes it in. */
export const changes = {
  name: 'changes',
  module: ChangesModule,
  reads: [deletionReads],
  contributions: [],
  personalData,
  ...jobs,
};
