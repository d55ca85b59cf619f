import { ChangeListener } from '#lib/database';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { until } from './until.js';

type Apps = Map<string, NestFastifyApplication>;

/** What stays with a worker of Jest from one file to the next, by address of a database: see tools/jest-environment.mjs. */
const { keptApps } = globalThis as { keptApps?: Apps };

/** Not where parts of the kit are tried: each file loads them anew, and starts no application. */
export const keepsApps = keptApps !== undefined;

/** Databases whose names files share: that of a worker, made anew for each, and the one that nobody writes to. */
const SHARED = /_(worker_\d+|shared)$/;
const lent = new Set<string>();

/**
 * The application that the worker keeps for those of its files that change no settings, once for each; nothing where another database is meant. What it knew
 * of the database before it forgets as it always does when its connections are lost.
 */
export async function lentApp(
  databaseUrl: string,
  start: () => Promise<NestFastifyApplication>,
): Promise<NestFastifyApplication | undefined> {
  if (!keptApps || lent.has(databaseUrl) || !SHARED.test(databaseUrl)) return undefined;
  lent.add(databaseUrl);
  const kept = keptApps.get(databaseUrl);
  if (kept) return beginAgain(kept);
  const started = await start();
  keptApps.set(databaseUrl, started);
  return started;
}

async function beginAgain(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const changes = app.get(ChangeListener, { strict: false });
  await until(() => changes.isSure);
  // What a start leaves in its database.
  await (app as unknown as { callBootstrapHook(): Promise<void> }).callBootstrapHook();
  return app;
}
