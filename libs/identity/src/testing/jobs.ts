import { type Pool } from 'pg';
import { type JobHelpers } from '#lib/jobs';
import { identity } from '#lib/identity';
import { type TestApp } from '#lib/testing';

/** Sends the links for new passwords that were asked for, where no runner does: the letters stay to be looked at. */
export const sendResetLinks = (app: TestApp, pool: Pool): Promise<number> =>
  runJobs('identity.password-forget', app, pool);

/** The same for letters of sign-ups that were asked for again. */
export const sendSignUpsAgain = (app: TestApp, pool: Pool): Promise<number> =>
  runJobs('identity.verification-send', app, pool);

async function runJobs(name: string, { app }: TestApp, pool: Pool): Promise<number> {
  const task = identity.tasks.find((one) => one.name === name)!;
  const { rows } = await pool.query<{ id: string; payload: { email: string } }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 returning j.id, j.payload`,
    [task.name],
  );
  const get: JobHelpers['get'] = (token) => app.get(token as never, { strict: false });
  for (const { id, payload } of rows) await task.run(payload as never, { jobId: id, get } as JobHelpers);
  return rows.length;
}
