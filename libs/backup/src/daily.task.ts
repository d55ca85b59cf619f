import { Config } from '#lib/config';
import { task, type JobsPart } from '#lib/jobs';
import { backUpToday } from './daily.js';

const daily = task('backup.daily', (_, { get, log, signal, withClient }) =>
  withClient((client) => backUpToday({ client, config: get(Config), log, signal })),
);

/** At night in France, before the other tasks of the night take away what is too old. */
export const dailyBackup: JobsPart = { tasks: [daily], recurring: [{ task: daily, cron: '23 1 * * *' }] };
