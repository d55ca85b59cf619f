import { setTimeout as delay } from 'node:timers/promises';
import {
  type Job,
  type Logger as QueueLogger,
  type parseCronItems,
  type Runner,
  type RunnerOptions,
} from 'graphile-worker';
import { Pool, type PoolClient } from 'pg';
import { sessionOptions, valueParsers } from '#lib/database';
import { type Logger, reasonOf } from '#lib/logging';
import { AbandonedJobs, showAlive } from './abandoned.js';
import { queueLogger } from './log.js';
import { taskList, type TaskSettings } from './task-list.js';
import { type Recurring } from './task.js';

export interface RunnerSettings extends Pick<TaskSettings, 'tasks' | 'get'> {
  readonly databaseUrl: string;
  /** Jobs at once. */
  readonly concurrency: number;
  readonly recurring: readonly Recurring[];
  readonly log: Logger;
  /** New jobs are told by the database at once; this finds those whose time has come. */
  readonly pollIntervalMs?: number;
  /** How often jobs of killed runners are looked for. */
  readonly sweepIntervalMs?: number;
}

/** Within ten seconds of its database's return the queue is open. */
const LONGEST_PAUSE_MS = 5000;
const HEALTHY_MS = 30_000;

/**
 * Runs jobs until it is told to stop. Losing the database ends nothing: the queue is opened again, with growing pauses,
 * on connections of its own.
 */
export class JobRunner {
  private readonly stopping = new AbortController();
  private loop: Promise<void> | undefined;
  private current: { runner: Runner; poolId: string | undefined } | undefined;
  /** The jobs that run here, by their ids. */
  private readonly jobs = new Set<Job['id']>();

  constructor(private readonly settings: RunnerSettings) {}

  start(): void {
    this.loop ??= this.keepRunning();
  }

  /** Takes no new jobs and lets running ones end; after the grace period their process may leave, others run them again. */
  async stop(graceMs: number): Promise<void> {
    this.stopping.abort();
    const runner = this.current?.runner;
    if (runner) {
      // It may have begun to stop by itself.
      const ended = runner.stop().catch(() => undefined);
      const inTime = await Promise.race([ended.then(() => true), delay(graceMs, false, { ref: false })]);
      if (!inTime) await Promise.race([runner.kill().catch(() => undefined), delay(2000, undefined, { ref: false })]);
    }
    await Promise.race([this.loop, delay(2000, undefined, { ref: false })]);
  }

  private async keepRunning(): Promise<void> {
    const { log } = this.settings;
    for (let pause = 1000; !this.stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const begin = Date.now();
      try {
        await this.runOnce();
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, 'The jobs could not be run');
      }
      if (this.stopping.signal.aborted) return;
      if (Date.now() - begin > HEALTHY_MS) pause = 1000;
      log.warn({ pause }, 'The queue of jobs is opened again');
      await delay(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** One life of the queue: from its first connection until it ends, asked to or not. */
  private async runOnce(): Promise<void> {
    const pool = this.openPool();
    let sweeper: NodeJS.Timeout | undefined;
    try {
      const { run, ...queue } = await import('graphile-worker');
      const runner = await run(this.options(pool, queue));
      this.current = { runner, poolId: this.current?.poolId };
      if (this.stopping.signal.aborted) void runner.stop().catch(() => undefined);
      sweeper = this.sweep(pool);
      await runner.promise;
    } finally {
      clearInterval(sweeper);
      this.current = undefined;
      await pool.end().catch(() => undefined);
    }
  }

  /** Room for the jobs, the connection that listens, and one that looks for the next job. */
  private openPool(): Pool {
    const { databaseUrl, concurrency, log } = this.settings;
    const pool = new Pool({
      connectionString: databaseUrl,
      max: concurrency + 2,
      application_name: 's-pass jobs',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      types: valueParsers,
      options: sessionOptions,
    });
    const lost = (error: Error): void => log.warn({ reason: reasonOf(error) }, 'A connection of the jobs was lost');
    pool.on('error', lost);
    // A connection that breaks while it is in use tells whoever uses it; unheard, the event would end the process.
    pool.on('connect', (client) => client.on('error', () => undefined));
    return pool;
  }

  private options(
    pool: Pool,
    queue: { Logger: typeof QueueLogger; parseCronItems: typeof parseCronItems },
  ): RunnerOptions {
    const { concurrency, log, recurring, pollIntervalMs = 5000 } = this.settings;
    const { tasks, events } = taskList({ ...this.settings, pool });
    events.on('job:start', ({ job }: { job: Job }) => this.jobs.add(job.id));
    events.on('job:complete', ({ job }: { job: Job }) => this.jobs.delete(job.id));
    events.on('pool:listen:success', ({ client, workerPool }: { client: PoolClient; workerPool: { id: string } }) => {
      this.current = { runner: this.current?.runner as Runner, poolId: workerPool.id };
      // Once it listens: a connection takes one statement at a time.
      client.once('drain', () => void showAlive(client, workerPool.id).catch(() => undefined));
    });
    return {
      pgPool: pool,
      concurrency,
      pollInterval: pollIntervalMs,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 3000,
      // Ending a job in a batch of its own: a lost connection then ends the queue, which is opened again, and not the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      taskList: tasks,
      parsedCronItems: queue.parseCronItems(recurring.map(cronItem)),
      events: events as never,
      logger: queueLogger(queue.Logger, log),
    };
  }

  private sweep(pool: Pool): NodeJS.Timeout {
    const { log, sweepIntervalMs = 15_000 } = this.settings;
    const abandoned = new AbandonedJobs(pool, () => ({ name: this.current?.poolId, jobs: this.jobs }));
    const look = (): void => {
      abandoned.free().then(
        (gone) => gone.length > 0 && log.warn({ jobs: gone }, 'Jobs that nobody ran are free again'),
        // The next look may succeed.
        () => undefined,
      );
    };
    look();
    return setInterval(look, sweepIntervalMs);
  }
}

function cronItem({ task, cron, payload, catchUp = true }: Recurring) {
  return {
    task: task.name,
    identifier: task.name,
    match: cron,
    payload: { ...payload },
    // However many times were missed, one run makes up for them.
    options: { backfillPeriod: catchUp ? 24 * 60 * 60 * 1000 : 0, jobKey: `recurring:${task.name}` },
  };
}
