import { deleteInBatches } from '#lib/database';
import { task, type JobsPart } from './task.js';

/** Forgets effects that no job can repeat any more, and jobs that were given up long ago. */
const tidy = task('jobs.tidy', (_, { withClient }) =>
  withClient(async (client) => {
    await deleteInBatches(client, 'jobs.effect', `t.at < now() - interval '90 days'`);
    await client.query(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs
         where attempts >= max_attempts and locked_at is null and updated_at < now() - interval '30 days'))`,
    );
  }),
);

export const tidying: JobsPart = { tasks: [tidy], recurring: [{ task: tidy, cron: '41 2 * * *' }] };
