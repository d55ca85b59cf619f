// npm run dev: rebuilds and restarts the API when its sources change; Vite serves the portal and sends /graphql on to it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ApiKeeper } from './api-keeper.mjs';
import { launchApi } from './api-process.mjs';
import { buildServer, serverSources } from './build.mjs';
import { children } from './children.mjs';
import { checkPort } from './port.mjs';
import { node24, projectRoot } from './project.mjs';
import { filesIn, stampOf } from './sources.mjs';
import { explain } from './trouble.mjs';

/** @param {{ env: Record<string, string>, port: number, host: string, prepareDatabase: Function, isEnding: () => boolean, onApi: Function, onEnd: Function }} options */
export async function watch({ env, port, host, prepareDatabase, isEnding, onApi, onEnd }) {
  const apiPort = await checkPort('0', '127.0.0.1', 'npm run dev');
  const base = `http://127.0.0.1:${apiPort}`;
  const own = { PORT: String(apiPort), HOST: '127.0.0.1' };
  const launch = () =>
    launchApi({ env: { LOG_LEVEL: 'warn', NODE_ENV: 'development', ...env, ...own }, toTerminal: true });
  const api = new ApiKeeper({ launch, base, isEnding });
  await api.start();
  onApi(api);
  const vite = startPortal(port, host, base);
  vite.once('exit', (code, signal) => onEnd(`portal ${signal ?? code}`));
  console.log(`\nS-PASS Territoires follows your changes.\n\n  http://localhost:${port}/\n\nStop with Ctrl-C.`);

  let stamp = stampOf(watched());
  for (;;) {
    await delay(400);
    const now = stampOf(watched());
    if (now === stamp) continue;
    const touchesData = dataLines(now) !== dataLines(stamp);
    stamp = now;
    try {
      await buildServer();
      if (touchesData) await prepareDatabase(env);
      await api.replace();
      console.log(`${new Date().toTimeString().slice(0, 8)} restarted`);
    } catch (error) {
      // The next change may mend it.
      console.error(explain(error));
    }
  }
}

function watched() {
  return [...serverSources(), ...filesIn(['libs'], isData)];
}

function isData(file) {
  return /\/migrations\/|\/data\//.test(file) && !/\.spec\.ts$/.test(file);
}

function dataLines(stamp) {
  return stamp.split('\n').filter(isData).join('\n');
}

function startPortal(port, host, apiUrl) {
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
  const child = spawn(
    node24,
    [vite, '--host', host, '--port', String(port), '--strictPort', '--clearScreen', 'false', '--logLevel', 'warn'],
    {
      cwd: join(projectRoot, 'apps/portal'),
      env: { ...process.env, API_URL: apiUrl, PORTAL_API: apiUrl },
      // Vite ends by itself when its input ends, so it cannot outlive a launcher that was killed.
      stdio: ['pipe', 'inherit', 'inherit'],
      detached: true,
    },
  );
  return children.add(child);
}
