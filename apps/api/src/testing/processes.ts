import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';

export interface Server {
  url: string;
  process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What Node compiled once it need not for each process. */
const { compileCache } = (await import(join(projectRoot, 'tools/project.mjs'))) as {
  compileCache: Record<string, string>;
};

const { serverFlags } = (await import(join(projectRoot, 'tools/server-flags.mjs'))) as {
  serverFlags(processes?: number, environment?: Record<string, string>): string[];
};

/** The built api as a process of its own, as `npm start` runs it, on a free port; SUBGRAPH in `env` boots one module. `logFile` takes all it says. */
export async function startServer(
  databaseUrl: string,
  env: Record<string, string> = {},
  logFile?: string,
  output?: number | 'pipe',
): Promise<Server> {
  const port = await freePort();
  const log = logFile ? openSync(logFile, 'a') : undefined;
  const child = spawn(process.execPath, [...serverFlags(1, env), join(projectRoot, 'dist/server/api.js')], {
    env: {
      PATH: '/usr/bin:/bin',
      ...compileCache,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      JOBS: 'off',
      RATE_LIMIT_PER_MINUTE: '0',
      ...env,
    },
    stdio: ['ignore', output ?? log ?? 'ignore', log ?? 'pipe', 'ipc'],
  });
  if (log !== undefined) closeSync(log);
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  // It says so itself: to ask again and again is a load of its own where many start on a busy machine.
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    void ended.then(() => reject(new Error(`The server did not start: ${complaints}`)));
  });
  child.disconnect();
  return {
    url,
    process: child,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
