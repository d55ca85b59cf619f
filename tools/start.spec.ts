import { projectRoot } from '#lib/config';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

// A house with the real tools and small stand-ins for the server and the portal: what is tried here is the launcher.
const house = fs.mkdtempSync(join(tmpdir(), 's-pass-house-'));
const mark = `S_PASS_TEST=${randomUUID()}`;
/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 60_000;

const standIns: Record<string, string> = {
  'package.json': JSON.stringify({ name: 'house', type: 'module', scripts: { start: 'node tools/start.mjs' } }),
  'apps/api/src/main.ts': `
    import { createServer } from 'node:http';
    if (process.env.FAIL) { console.log(JSON.stringify({ msg: 'cannot start', err: { message: process.env.FAIL } })); process.exit(1); }
    const of = Number(process.env.PROCESSES ?? 1);
    const begin = Date.now();
    const server = createServer(({ url }, response) => {
      const answering = Math.min(of, 1 + Math.floor((Date.now() - begin) / 1500));
      response.end(url === '/health/ready' ? JSON.stringify({ status: 'ok', processes: { answering, of } }) : 'ok');
    });
    server.listen(Number(process.env.PORT), process.env.HOST, () => process.send('listening'));
    process.on('SIGTERM', () => server.close(() => process.exit(0)));`,
  'apps/worker/src/main.ts': '',
  'apps/cli/src/answer.ts': '',
  'libs/participation/src/budget/thread/budget-thread.ts': '',
  'libs/network/src/logo/logo-reader.ts': '',
  'libs/portals/src/picture/media-reader.ts': '',
  'apps/cli/src/main.ts': `console.log('Tables 1 of 1 ' + process.argv[2]);`,
  'apps/portal/index.html': '<!doctype html><html lang="fr"><body>portal</body></html>',
  'apps/portal/vite.config.mts':
    "export default { root: import.meta.dirname, build: { outDir: '../../dist/portal', emptyOutDir: true } };",
};

interface Run {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | string | null>;
}

beforeAll(() => {
  for (const [file, text] of Object.entries(standIns)) {
    fs.mkdirSync(dirname(join(house, file)), { recursive: true });
    fs.writeFileSync(join(house, file), text);
  }
  fs.mkdirSync(join(house, 'libs/identity/data'), { recursive: true });
  const accounts = 'libs/identity/data/demonstration-accounts.json';
  for (const file of ['package-lock.json', '.swcrc', 'rolldown.config.mjs', accounts])
    fs.copyFileSync(join(projectRoot, file), join(house, file));
  fs.cpSync(join(projectRoot, 'tools'), join(house, 'tools'), { recursive: true });
  fs.symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'));
});

afterEach(async () => {
  for (const pid of mine()) process.kill(pid, 'SIGKILL');
  for (let waited = 0; mine().length > 0 && waited < PATIENCE_MS; waited += 50) await delay(50);
});

afterAll(() => fs.rmSync(house, { recursive: true, force: true }));

/** Every process that a run started: it works below the house, or carries the mark. */
function mine(): number[] {
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      if (/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))) return false;
      const isBelow = fs.readlinkSync(`/proc/${pid}/cwd`).startsWith(fs.realpathSync(house));
      return isBelow || fs.readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark);
    } catch {
      return false;
    }
  });
}

function start(env: Record<string, string> = {}): Run {
  const [name, value] = mark.split('=') as [string, string];
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(npm_|TEST_|DATABASE_|NODE_OPTIONS|NODE_ENV)/.test(key)),
  );
  const child = spawn('npm', ['start'], {
    cwd: house,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...clean, PORT: '0', [name]: value, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code)),
  );
  return { child, output: () => text, ended };
}

async function started(run: Run): Promise<string> {
  let isOver = false;
  void run.ended.then(() => (isOver = true));
  for (let waited = 0; !run.output().includes('Stop with Ctrl-C'); waited += 50) {
    if (isOver || waited > PATIENCE_MS) throw new Error(`It did not start:\n${run.output()}`);
    await delay(50);
  }
  return /http:\/\/localhost:\d+/.exec(run.output())![0];
}

async function nothingLeft(): Promise<void> {
  for (let waited = 0; mine().length > 0 && waited < PATIENCE_MS; waited += 50) await delay(50);
  expect(mine().map((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))).toEqual([]);
}

/** What all processes of a run have had of a core, with those that have ended. */
function secondsOfWork(): number {
  const ticks = mine().flatMap((pid) => {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return fields.slice(11, 15).map(Number);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}

function launcher(): number {
  return mine().find((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[1] === 'tools/start.mjs')!;
}

function commands(): [number, string][] {
  return mine().map((pid) => [pid, fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')]);
}

/** What PostgreSQL has written down of itself. */
function postmaster() {
  const file = join(house, '.data/postgres/postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** Waits until the terminal has said something this often. */
async function told(run: Run, words: string, times: number): Promise<void> {
  for (let waited = 0; run.output().split(words).length <= times; waited += 50) {
    if (waited > PATIENCE_MS) throw new Error(`“${words}” was not said ${times} times:\n${run.output()}`);
    await delay(50);
  }
}

const group = (run: Run) => -run.child.pid!;

describe('npm start', () => {
  it.each<[string, (run: Run) => void]>([
    ['Ctrl-C', (run) => process.kill(group(run), 'SIGINT')],
    ['a closed terminal', (run) => process.kill(group(run), 'SIGHUP')],
    ['SIGTERM to npm alone', (run) => process.kill(run.child.pid!, 'SIGTERM')],
    ['SIGKILL of npm alone', (run) => process.kill(run.child.pid!, 'SIGKILL')],
    ['SIGKILL of the launcher', () => process.kill(launcher(), 'SIGKILL')],
  ])('leaves nothing running after %s', async (_, stop) => {
    const run = start();
    const address = await started(run);
    expect((await fetch(address)).status).toBe(200);
    // npm, its shell, the launcher, the API, PostgreSQL and its workers, the guard.
    expect(mine().length).toBeGreaterThan(6);
    stop(run);
    await nothingLeft();
    const log = fs.readFileSync(join(house, '.data/postgres.log'), 'utf8');
    expect(log).toContain('database system is shut down');
  });

  it('is ready when all of its processes are', async () => {
    const run = start({ PROCESSES: '3' });
    const { processes } = (await (await fetch(`${await started(run)}/health/ready`)).json()) as { processes: object };
    expect(processes).toEqual({ answering: 3, of: 3 });
    process.kill(group(run), 'SIGINT');
    await nothingLeft();
  });

  it('starts whatever ends again: the server and PostgreSQL, on the same ports, several times', async () => {
    const run = start();
    const address = await started(run);
    const { port } = postmaster()!;
    for (let round = 1; round <= 3; round++) {
      const api = commands().find(([, command]) => command.includes('dist/server/api.js'))![0];
      process.kill(api, 'SIGKILL');
      await told(run, 'The server answers again', round);
      expect(await (await fetch(address)).text()).toBe('ok');
      process.kill(postmaster()!.pid, 'SIGKILL');
      await told(run, 'PostgreSQL answers again', round);
      expect(postmaster()).toMatchObject({ port, isReady: true });
    }
    expect(run.output()).toMatch(/The server stopped \(SIGKILL\). It is started again in 0.2 s./);
    expect(run.output()).toMatch(/PostgreSQL stopped. It is started again in 0.8 s; what was confirmed is kept./);
    // Nobody waits for ten seconds: the pauses end at three.
    const pauses = [...run.output().matchAll(/started again in ([\d.]+) s/g)].map(([, seconds]) => Number(seconds));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(3);
    process.kill(group(run), 'SIGINT');
    await nothingLeft();
  });

  it('ends although something is about to be started again', async () => {
    const run = start();
    await started(run);
    const api = () => commands().find(([, command]) => command.includes('dist/server/api.js'))?.[0];
    for (let round = 1; round <= 2; round++) {
      process.kill(api()!, 'SIGKILL');
      await told(run, 'The server stopped', round);
      if (round < 2) await told(run, 'The server answers again', round);
    }
    process.kill(postmaster()!.pid, 'SIGKILL');
    await told(run, 'PostgreSQL stopped', 1);
    process.kill(group(run), 'SIGINT');
    await nothingLeft();
  });

  it('starts within five seconds of work the second time, with what it made the first time', async () => {
    const made = [
      '.data/postgres/PG_VERSION',
      '.data/postgres.prepared',
      'dist/server/api.js',
      'dist/portal/index.html',
    ];
    const marks = () => made.map((file) => fs.statSync(join(house, file))).map(({ ino, mtimeMs }) => [ino, mtimeMs]);
    const before = marks();
    const run = start();
    await started(run);
    // Of a core: a machine that has other things to do takes longer.
    expect(secondsOfWork()).toBeLessThan(5);
    expect(marks()).toEqual(before);
    process.kill(group(run), 'SIGINT');
    await nothingLeft();
  });

  // A browser that is told `localhost` may look at either.
  it.each(['127.0.0.1', '::1'])(
    'says that the port is taken at %s, by whom and what to do, before anything else',
    async (host) => {
      const server = createServer().listen(0, host);
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as AddressInfo;
      const run = start({ PORT: String(port) });
      expect(await run.ended).toBe(1);
      server.close();
      expect(run.output()).toContain(
        `(process ${process.pid}, in ${projectRoot}).\nStop the other program or choose another: PORT=${port + 1} npm start`,
      );
      expect(run.output()).toContain(`Port ${port} is already in use by `);
      expect(run.output()).not.toContain('PostgreSQL');
    },
  );

  it('tells the last words of a server that cannot start, and ends', async () => {
    const run = start({ FAIL: 'no luck today' });
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('cannot start: no luck today');
    await nothingLeft();
  });

  it('tells that DATABASE_URL cannot be used as the commands say it', async () => {
    const cli = join(house, 'apps/cli/src/main.ts');
    fs.writeFileSync(cli, "console.error('Could not connect to the database'); process.exit(1);");
    const run = start({ DATABASE_URL: 'postgres://127.0.0.1:1/none' });
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('The database could not be prepared:\nCould not connect to the database');
    fs.writeFileSync(cli, standIns['apps/cli/src/main.ts']!);
    await nothingLeft();
  });
});
