import { type Type } from '@nestjs/common';
import { type Logger } from '#lib/logging';
import { type PoolClient } from 'pg';

/** What a running job is given beside its payload. */
export interface JobHelpers {
  readonly jobId: string;
  /** 1 the first time. */
  readonly attempt: number;
  readonly log: Logger;
  /** Aborted when the process must end: a long job stops then, and is run again later. */
  readonly signal: AbortSignal;
  /** A provider of the application, whichever module it belongs to. */
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** A connection of the runner's own small pool. */
  withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
  /** Does the work in a transaction, unless it was done under this key before; answers whether it did it now. */
  once(key: string, work: (client: PoolClient) => Promise<unknown>): Promise<boolean>;
}

/** A kind of job: modules declare theirs and list them in `tasks` of their index.ts. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list holds tasks of every payload.
export interface Task<P extends object = any> {
  readonly name: string;
  /** Whether it runs only where the whole schema is answered: in the API. */
  readonly needsSchema?: boolean;
  run(payload: P, helpers: JobHelpers): Promise<unknown>;
}

/** A task that the clock adds. */
// oxlint-disable-next-line typescript/no-explicit-any
export interface Recurring<P extends object = any> {
  readonly task: Task<P>;
  /** Minute, hour, day of the month, month, day of the week, in UTC: `17 3 * * *`. */
  readonly cron: string;
  readonly payload?: P;
  /** Whether a time that was missed within the last day, because nothing ran, is made up for: yes unless false. */
  readonly catchUp?: boolean;
}

/** What one module brings to the jobs. */
export interface JobsPart {
  readonly tasks?: readonly Task[];
  readonly recurring?: readonly Recurring[];
}

/** Declares a task: `task<{ organizationId: string }>('network.remind', async ({ organizationId }, { get }) => …)`. */
export function task<P extends object>(
  name: string,
  run: Task<P>['run'],
  where: Pick<Task, 'needsSchema'> = {},
): Task<P> {
  if (!/^[a-z]+(\.[a-z][a-z-]*)+$/.test(name)) throw new Error(`A task is named like mail.send, not ${name}.`);
  return { name, run, ...where };
}

/** Trying again cannot help: the job is kept as failed, and said so, without further attempts. */
export class PermanentFailure extends Error {
  override name = 'PermanentFailure';
}
