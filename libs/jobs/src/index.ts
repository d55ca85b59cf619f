import { sqlMigrations } from '#lib/database';
import { personalData } from './personal-data.js';

export { addJobSql, type JobOptions, type JobsTransaction } from './add-job.js';
export { once } from './effect.js';
export { JobsModule, type JobsSettings } from './jobs.module.js';
export { migrateQueue } from './migrate.js';
export { JobRunner, type RunnerSettings } from './runner.js';
export { type JobHelpers, type JobsPart, PermanentFailure, type Recurring, type Task, task } from './task.js';
export { transactionOf, type WorkTransaction } from './transaction-of.js';

export const jobs = { migrations: sqlMigrations('libs/jobs/src/migrations'), personalData };
