import { task } from '#lib/jobs';
import { FAILURES } from './report-run.enums.js';

/** Lets go of files that have expired, and of what is left of others. */
export const tidyReportRuns = task('reporting.tidy-runs', (_, { withClient }) =>
  withClient(async (client) => {
    await client.query(`update runs.run set status = 'EXPIRED' where status = 'READY' and expires_at <= now()`);
    // What no job makes any more.
    await client.query(
      `update runs.run r set status = 'FAILED', ended_at = now(), failure = $1
       where status in ('REQUESTED', 'RUNNING') and not exists (
         select from graphile_worker.jobs j where j.key = 'report-run:' || r.id and (j.attempts < j.max_attempts or j.locked_at is not null))`,
      [JSON.stringify({ code: 'INTERNAL', ...FAILURES.INTERNAL })],
    );
    await client.query(
      `delete from runs.chunk c using runs.run r
       where r.id = c.run_id and (r.status not in ('RUNNING', 'READY') or c.attempt <> r.attempt)`,
    );
  }),
);
