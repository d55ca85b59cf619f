import { ChangeListener } from '#lib/database';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { until } from './until.js';

/** What stays with a worker of Jest from one file to the next, by address of a database: see tools/jest-environment.mjs. */
const { keptApps } = globalThis as { keptApps?: Map<string, NestFastifyApplication> };

/** False for specs of the kit, which load everything anew for each file and start no application. */
export const keepsApps = keptApps !== undefined;

const taken = new Set<string>();

/**
 * The application that the worker keeps over this database, once for each file. It forgets kept answers as it does whenever its
 * connections are lost; what it counts in memory stays: a file that minds asks for its own.
 */
export async function keptApp(
  databaseUrl: string,
  start: () => Promise<NestFastifyApplication>,
): Promise<NestFastifyApplication | undefined> {
  if (!keptApps || taken.has(databaseUrl)) return undefined;
  taken.add(databaseUrl);
  const kept = keptApps.get(databaseUrl);
  if (kept) return beginAgain(kept);
  const started = await start();
  keptApps.set(databaseUrl, started);
  return started;
}

async function beginAgain(app: NestFastifyApplication): Promise<NestFastifyApplication> {
  const changes = app.get(ChangeListener, { strict: false });
  await until(() => changes.isSure);
  // What a start leaves in its database. Nest calls it as an application starts, and lets nobody else.
  await (app as unknown as { callBootstrapHook(): Promise<void> }).callBootstrapHook();
  return app;
}
