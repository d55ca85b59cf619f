import { type PoolClient } from 'pg';
import { once, type JobHelpers } from '#lib/jobs';
import { type WrittenApp } from '#lib/testing';
import { training as module } from '#lib/training';

let count = 0;

/** Runs a job as it is run; one that dies does so before each commit. */
export async function runJob(training: WrittenApp, name: string, payload: object = {}, dies = false): Promise<void> {
  const task = module.tasks.find((one) => one.name === name)!;
  const withClient = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => withClientOf(training, work);
  await task.run(payload, {
    ...{ jobId: `${name} ${++count}`, withClient },
    once: (key: string, work: (client: PoolClient) => Promise<unknown>) =>
      withClient((client) =>
        once(client, key, async (same) => {
          await work(same);
          if (dies) throw new Error('The process dies');
        }),
      ),
  } as JobHelpers);
}

export async function withClientOf<T>(training: WrittenApp, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await training.pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

/** The letters that wait to be sent, to whom each, in their order. */
export async function lettersOf(training: WrittenApp, template: string): Promise<{ to: string; values: any }[]> {
  const { rows } = await training.pool.query<{ payload: any }>(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'mail.send' and j.payload ->> 'template' = $1 order by j.id`,
    [template],
  );
  return rows.map(({ payload }) => payload);
}
