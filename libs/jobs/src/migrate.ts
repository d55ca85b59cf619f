import { type Logger } from '#lib/logging';
import { queueLogger } from './log.js';

/** Brings graphile-worker's own tables up to date. Repeatable, and safe when two do it at once. */
export async function migrateQueue(databaseUrl: string, log: Logger): Promise<void> {
  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({ connectionString: databaseUrl, maxPoolSize: 1, logger: queueLogger(Logger, log) });
}
