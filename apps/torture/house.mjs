// A copy of this checkout of its own, with its own port and data, started as anybody starts it: npm start.
import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../../tools/project.mjs';

/**
 * @param {{ dataFolder?: string, env?: Record<string, string>, host?: { address: string, through: string[] } }} settings
 *   dataFolder: where `.data` is, for a disk of its own; host: another than this one
 */
export async function openHouse({ dataFolder, env = {}, host } = {}) {
  const house = await buildHouse({ env, host });
  if (dataFolder) fs.symlinkSync(dataFolder, join(house.folder, '.data'));
  await house.start();
  return house;
}

/**
 * One that is not started yet.
 * @param {{ env?: Record<string, string>, host?: object, port?: number, commit?: string, like?: House }} settings
 *   commit: of that one instead of this checkout; like: what this one has built is taken along
 */
export async function buildHouse({ env = {}, host, port, commit, like } = {}) {
  const folder = fs.mkdtempSync(join(tmpdir(), 's-pass-torture-'));
  if (commit) copyCommit(folder, commit);
  else copyCheckout(folder);
  if (like) fs.cpSync(join(like.folder, 'dist'), join(folder, 'dist'), { recursive: true });
  return new House({ folder, port: port ?? (await freePort()), env, host });
}

class House {
  constructor({ folder, port, env, host = { address: '127.0.0.1', through: [] } }) {
    Object.assign(this, { folder, env, port, host, url: `http://${host.address}:${port}`, words: '' });
  }

  async start() {
    const clean = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(npm_|DATABASE_|NODE_|BACKUP_|PORT|HOST)/.test(name)),
    );
    const [program, ...words] = [...this.host.through, 'node', 'tools/start.mjs'];
    this.child = spawn(program, words, {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...clean, LOG_LEVEL: 'warn', ...this.env, PORT: String(this.port), HOST: this.host.address },
    });
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (chunk) => (this.words = (this.words + chunk).slice(-20_000)));
    }
    const begin = Date.now();
    while (!this.words.includes('Stop with Ctrl-C')) {
      if (this.child.exitCode !== null || Date.now() - begin > 300_000)
        throw new Error(`It did not start:\n${this.words}`);
      await delay(200);
    }
    if (this.apiProcesses().length === 0)
      throw new Error('No process of the API was found: nothing would be killed or measured.');
  }

  /** Processes that answer requests: those of this folder that run the API, packed or, in releases before, file by file. */
  apiProcesses() {
    return processesBelow(this.folder).filter(({ command }) =>
      /dist\/(server\/api|apps\/api\/src\/main)\.js/.test(command),
    );
  }

  /** The first process of PostgreSQL; its others end with it. */
  postgres() {
    return Number(fs.readFileSync(join(this.folder, '.data/postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  databaseUrl() {
    const [, , , port] = fs.readFileSync(join(this.folder, '.data/postgres/postmaster.pid'), 'utf8').split('\n');
    const password = fs.readFileSync(join(this.folder, '.data/postgres.password'), 'utf8').trim();
    return `postgres://s_pass:${password}@127.0.0.1:${port}/s_pass`;
  }

  residentMegabytes() {
    const sizes = this.apiProcesses().map(({ pid }) => {
      const status = fs.existsSync(`/proc/${pid}/status`) ? fs.readFileSync(`/proc/${pid}/status`, 'utf8') : '';
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    });
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** How many connections from these ports it still holds; clients that do not read do not hear that theirs was closed. */
  connectionsFrom(ports) {
    const lines = ['tcp', 'tcp6'].flatMap((name) => fs.readFileSync(`/proc/net/${name}`, 'utf8').split('\n').slice(1));
    const held = lines
      .filter(Boolean)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, own, , state]) => state === ESTABLISHED && portIn(own) === this.port);
    return held.filter(([, , other]) => ports.includes(portIn(other))).length;
  }

  async isReady() {
    try {
      return (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2000) })).ok;
    } catch {
      return false;
    }
  }

  /** Milliseconds until it is ready again; Infinity when it is not within a minute. */
  async untilReady() {
    const begin = Date.now();
    while (Date.now() - begin < 60_000) {
      if (await this.isReady()) return Date.now() - begin;
      await delay(50);
    }
    return Infinity;
  }

  async stop() {
    if (!this.child) return;
    this.child.kill('SIGTERM');
    const inTime = await Promise.race([this.ended.then(() => true), delay(40_000, false)]);
    if (!inTime) this.child.kill('SIGKILL');
    this.words = '';
  }

  async close() {
    await this.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

const ESTABLISHED = '01';
const portIn = (address) => parseInt(address.split(':')[1], 16);

/** What is committed or about to be; packages and what is built already are taken as they are. */
function copyCheckout(folder) {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    maxBuffer: 2 ** 26,
  });
  for (const file of list.toString().split('\0').filter(Boolean)) {
    if (!fs.existsSync(join(projectRoot, file))) continue;
    fs.mkdirSync(dirname(join(folder, file)), { recursive: true });
    fs.copyFileSync(join(projectRoot, file), join(folder, file));
  }
  takePackages(folder);
  if (fs.existsSync(join(projectRoot, 'dist')))
    fs.cpSync(join(projectRoot, 'dist'), join(folder, 'dist'), { recursive: true });
}

/** With the packages of today: nothing is to be installed for it. */
function copyCommit(folder, commit) {
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { cwd: projectRoot, maxBuffer: 2 ** 29 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  fs.copyFileSync(join(projectRoot, 'package-lock.json'), join(folder, 'package-lock.json'));
  takePackages(folder);
}

const takePackages = (folder) => fs.symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));

function processesBelow(folder) {
  return fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      if (!fs.readlinkSync(`/proc/${name}/cwd`).startsWith(folder)) return [];
      return [{ pid: Number(name), command: fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
    } catch {
      return [];
    }
  });
}

/** A port of this machine that nobody uses. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
