import { type Task } from './task.js';

export interface JobOptions {
  readonly runAt?: Date;
  /** A job with the key of one that still waits takes its place. */
  readonly jobKey?: string;
  /** 25 when not said: with the growing pauses between them, about three days. */
  readonly maxAttempts?: number;
  /** Jobs of one queue run one after the other, in all processes together: what may take long does not keep others waiting. */
  readonly queue?: string;
}

/** A transaction under way that jobs can be added to: the unit of work has this form. */
export interface JobsTransaction {
  addJob<P extends object>(task: Task<P>, payload: P, options?: JobOptions): Promise<void>;
}

/** The statement that adds a job. Run in a transaction, the job is there after its commit, or never. */
export function addJobSql<P extends object>(
  task: Task<P> | string,
  payload: P,
  { runAt, jobKey, maxAttempts, queue }: JobOptions = {},
): { text: string; values: unknown[] } {
  return {
    text: `select graphile_worker.add_job($1::text, payload := $2::json, run_at := $3::timestamptz, job_key := $4::text, max_attempts := $5::int, queue_name := $6::text)`,
    values: [
      typeof task === 'string' ? task : task.name,
      JSON.stringify(payload),
      runAt?.toISOString() ?? null,
      jobKey ?? null,
      maxAttempts ?? null,
      queue ?? null,
    ],
  };
}
