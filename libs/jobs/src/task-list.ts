import { EventEmitter } from 'node:events';
import { type Job, type JobHelpers as QueueHelpers, type TaskList } from 'graphile-worker';
import { type Pool } from 'pg';
import { type Logger, reasonOf, tellable } from '#lib/logging';
import { once } from './effect.js';
import { jobsRun } from './metrics.js';
import { type JobHelpers, PermanentFailure, type Task } from './task.js';

export interface TaskSettings {
  readonly tasks: readonly Task[];
  readonly get: JobHelpers['get'];
  readonly log: Logger;
  readonly pool: Pool;
}

/** The tasks as graphile-worker runs them, and what becomes of each job told to the log and the metrics. */
export function taskList(settings: TaskSettings): { tasks: TaskList; events: EventEmitter } {
  const tasks: TaskList = {};
  for (const task of settings.tasks) {
    if (Object.hasOwn(tasks, task.name)) throw new Error(`Two tasks are named ${task.name}.`);
    tasks[task.name] = (payload, { job, abortSignal }) => runTask(task, payload as object, job, abortSignal, settings);
  }
  return { tasks, events: observe(settings.log) };
}

async function runTask(
  task: Task,
  payload: object,
  job: Job,
  signal: QueueHelpers['abortSignal'],
  { get, log, pool }: TaskSettings,
): Promise<void> {
  const withClient: JobHelpers['withClient'] = async (work) => {
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  };
  const helpers: JobHelpers = {
    jobId: job.id,
    attempt: job.attempts,
    log: log.child({ task: task.name, job: job.id }),
    signal,
    get,
    withClient,
    once: (key, work) => withClient((client) => once(client, key, work)),
  };
  try {
    await task.run(payload, helpers);
  } catch (error) {
    if (error instanceof PermanentFailure) await giveUp(job, pool);
    // The queue keeps what it says in a table.
    throw tellable(error);
  }
}

/** graphile-worker gives up on a job at its last attempt: this attempt becomes it. */
async function giveUp(job: Job, pool: Pool): Promise<void> {
  await pool.query('update graphile_worker._private_jobs set max_attempts = attempts where id = $1', [job.id]);
  job.max_attempts = job.attempts;
}

function observe(log: Logger): EventEmitter {
  const events = new EventEmitter();
  events.on('job:success', ({ job }: { job: Job }) => {
    jobsRun.inc({ task: job.task_identifier, outcome: 'done' });
    log.debug({ task: job.task_identifier, job: job.id, attempt: job.attempts }, 'A job is done');
  });
  events.on('job:error', ({ job, error }: { job: Job; error: Error }) => {
    const isLast = job.attempts >= job.max_attempts;
    jobsRun.inc({ task: job.task_identifier, outcome: isLast ? 'given_up' : 'failed' });
    const facts = { task: job.task_identifier, job: job.id, attempt: job.attempts, reason: reasonOf(error) };
    if (isLast) log.error({ ...facts, err: error }, 'A job was given up');
    else log.warn(facts, 'A job failed and will be tried again');
  });
  return events;
}
