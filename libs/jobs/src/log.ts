import { type Logger as QueueLogger } from 'graphile-worker';
import { type Logger, reasonOf } from '#lib/logging';

type Scope = (level: string, message: string, meta?: { failure?: boolean }) => void;

/** What graphile-worker says, among the lines of the process. Its details hold payloads, which are never logged. */
export function queueLogger(create: typeof QueueLogger, log: Logger): QueueLogger {
  const write: Scope = (level, message, meta) => {
    // A job that fails is told by the runner, in its own words.
    if (meta?.failure) return;
    if (level === 'error' || level === 'warning') log.warn(reasonOf(message));
    else log.debug(reasonOf(message));
  };
  return new create(() => write as never);
}
