// npm run cli -- COMMAND …: a command of the product, on the embedded database unless DATABASE_URL names another.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { cli, cliScript } from './api-process.mjs';
import { startPostgres } from './postgres.mjs';
import { compileCache, node24 } from './project.mjs';
import { ofOneDatabase } from './run.mjs';
import { explain, Trouble } from './trouble.mjs';

const [command = 'help', ...args] = process.argv.slice(2);

try {
  if (!fs.existsSync(cliScript)) throw new Trouble('Nothing is built yet.', 'npm run build');
  const needsDatabase =
    /^(db|account|cog:import|contours|demo|portfolio:(archive|take)|badges|mail)/.test(command) &&
    !process.env.DATABASE_URL;
  const database = needsDatabase ? await startPostgres() : undefined;
  try {
    process.exitCode = await run(database && { DATABASE_URL: database.url });
  } finally {
    await database?.stop();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** In the same group: Ctrl-C reaches the command itself, and this one stays to leave the database. */
function run(env) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, (name) => child.kill(name));
  const child = spawn(node24, [...cli, command, ...args], {
    stdio: 'inherit',
    env: { ...compileCache, ...process.env, ...ofOneDatabase(env ?? {}) },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
