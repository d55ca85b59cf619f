import { type Done, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { BackgroundJobRetryInput } from './job.inputs.js';
import { BackgroundJob } from './job.type.js';

@Writes(BackgroundJob)
export class BackgroundJobWrites {
  @Write('ADMINISTRATOR', 'Has it tried again at once, as often as at first. One that runs, or is done, is not found.')
  async backgroundJobRetry({ id }: BackgroundJobRetryInput, tx: Tx): Promise<Done> {
    const found = await tx.one<{ nr: string; task: string; attempts: number; state: string }>(
      'select nr, task, attempts, state from identity.background_jobs() where id = $1',
      [id],
    );
    const again =
      found &&
      (await tx.query(
        'select 1 as again from graphile_worker.reschedule_jobs(array[$1::bigint], run_at := now(), attempts := 0)',
        [found.nr],
      ));
    if (!found || !again?.length) throw new NotFoundError('id');
    const before = { task: found.task, state: found.state, attempts: found.attempts };
    return { id, organizationId: null, before, after: { attempts: 0 } };
  }
}
