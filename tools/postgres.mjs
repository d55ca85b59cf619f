// The embedded PostgreSQL 18: made once, started, shared by the programs that need it, stopped by the last of them.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { locked } from './lock.mjs';
import { nativeFolder, postgresUser } from './postgres-files.mjs';
import { enter, isAlone, leave } from './postgres-users.mjs';
import { dataFolder, ensureDataFolder, projectRoot } from './project.mjs';
import { Trouble } from './trouble.mjs';

const DATABASE = 's_pass';
const ROLE = 's_pass';

// For a laptop: little memory, quick to start, nothing but this machine may connect.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Four API processes of about fifteen connections, and the commands beside them.
  max_connections: '100',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
};

// For data that is thrown away: a crash may lose it, so never wait for the disk.
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/**
 * Starts the server of a folder, or joins the one that runs there already.
 * @param {{ folder?: string, throwAway?: boolean }} options
 * @returns {Promise<{ birth: string, url: string, port: number, pid: number, joined: boolean, urlOf(database: string): string, stop(): Promise<void> }>}
 */
export async function startPostgres({ folder = join(dataFolder, 'postgres'), throwAway = false } = {}) {
  ensureDataFolder();
  const user = postgresUser();
  const native = nativeFolder(user);
  fs.mkdirSync(join(folder, '..'), { recursive: true });
  const password = makePassword(folder, user);
  return alone(folder, async () => {
    if (!fs.existsSync(join(folder, 'PG_VERSION'))) initialise({ folder, native, user, password });
    let server = running(folder);
    const joined = server !== undefined;
    server ??= await launch({ folder, native, user, throwAway });
    server = await ready(folder, server);
    await enter(folder, server.pid);
    const urlOf = (database) => `postgres://${ROLE}:${password}@127.0.0.1:${server.port}/${database}`;
    // Tells this data folder from one made anew in its place.
    const { ino, birthtimeMs } = fs.statSync(join(folder, 'PG_VERSION'));
    const birth = `${ino} ${birthtimeMs}`;
    return { birth, url: urlOf(DATABASE), urlOf, port: server.port, pid: server.pid, joined, stop: () => stop(folder) };
  });
}

/** Leaves the server; it ends when nobody else uses it. */
async function stop(folder) {
  await alone(folder, async () => {
    if (!isAlone(folder)) return leave(folder);
    await shutDown(folder);
    leave(folder);
  });
}

/** Ends the server of a folder whoever uses it: for one left by a program that was killed. */
export async function shutDown(folder) {
  const server = running(folder);
  if (!server) return;
  // SIGINT is PostgreSQL's fast shutdown: it rolls back, writes everything down and ends.
  kill(server.pid, 'SIGINT');
  if (await gone(server.pid, 20_000)) return;
  kill(server.pid, 'SIGQUIT');
  if (!(await gone(server.pid, 5000))) kill(server.pid, 'SIGKILL');
}

/** The server that runs in a folder, from what it wrote down itself and after a look at the process. */
export function running(folder) {
  const file = join(folder, 'postmaster.pid');
  let lines;
  try {
    lines = fs.readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!(pid > 1) || !runsIn(pid, folder)) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** The number may have gone to another program since: PostgreSQL's own works inside its data folder. */
function runsIn(pid, folder) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(folder);
  } catch {
    return false;
  }
}

function initialise({ folder, native, user, password }) {
  const fresh = `${folder}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  if (user) fs.chownSync(fresh, user.uid, user.gid);
  const secrets = fs.mkdtempSync(join(tmpdir(), 's-pass-'));
  const passwordFile = join(secrets, 'password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [secrets, passwordFile]) fs.chownSync(path, user.uid, user.gid);
  const data = placeOf(user);
  const run = (program, args, input) => {
    const result = spawnSync(join(native, 'bin', program), args, {
      ...user,
      cwd: fresh,
      input,
      encoding: 'utf8',
      env: cleanEnv(),
    });
    return result.status === 0 ? '' : `${result.stderr || result.stdout || result.error}`.trim();
  };
  try {
    const common = [
      `--pgdata=${data}`,
      `--username=${ROLE}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
    ];
    const unicode = [...common, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'];
    // Not every system has a locale C.UTF-8; names are compared by PostgreSQL's own rules in either case.
    let fault = run('initdb', [...unicode, '--locale=C.UTF-8']);
    if (fault) {
      for (const entry of fs.readdirSync(fresh)) fs.rmSync(join(fresh, entry), { recursive: true });
      fault = run('initdb', [...unicode, '--locale=C']);
    }
    fault ||= run('postgres', ['--single', '-D', data, 'postgres'], `create database ${DATABASE};\n`);
    if (fault) throw trouble('PostgreSQL could not create its data folder.', fault);
    fs.renameSync(fresh, folder);
  } finally {
    fs.rmSync(secrets, { recursive: true, force: true });
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * How the server names its data folder. The other user that root hands it to may not be able to walk down to it (under
 * /root), but always reaches the folder it was started in.
 */
function placeOf(user) {
  return user ? '/proc/self/cwd' : '.';
}

async function launch({ folder, native, user, throwAway }) {
  const log = join(folder, '..', 'postgres.log');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const settings = { ...SETTINGS, ...(throwAway ? THROW_AWAY : {}) };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const output = fs.openSync(log, 'w', 0o600);
    // In a session of its own: Ctrl-C in the terminal must reach the launcher, which stops the database last.
    const child = spawn(join(native, 'bin/postgres'), ['-D', placeOf(user), '-p', String(port), ...flags], {
      ...user,
      cwd: folder,
      detached: true,
      stdio: ['ignore', output, output],
      env: cleanEnv(),
    });
    fs.closeSync(output);
    const outcome = await Promise.race([
      new Promise((resolve) => child.once('error', (error) => resolve(error.message))),
      new Promise((resolve) => child.once('exit', (code, signal) => resolve(`ended with ${signal ?? code}`))),
      listening(folder, child.pid),
    ]);
    child.removeAllListeners();
    child.unref();
    if (outcome === 'ready') return running(folder);
    const lines = fs.readFileSync(log, 'utf8');
    if (attempt >= 3 || !/Address already in use|could not create any TCP/i.test(lines)) {
      throw trouble(`PostgreSQL did not start (${outcome}).`, lines);
    }
  }
}

async function listening(folder, pid) {
  for (let waited = 0; waited < 60_000; waited += 20) {
    await delay(20);
    const server = running(folder);
    if (server?.pid === pid && server.isReady) return 'ready';
  }
  kill(pid, 'SIGQUIT');
  return 'no answer within 60 s';
}

async function ready(folder, server) {
  for (let waited = 0; waited < 60_000 && !server.isReady; waited += 50) {
    await delay(50);
    server = running(folder) ?? server;
  }
  return server;
}

function trouble(message, output) {
  const last = output.trim().split('\n').slice(-6).join('\n');
  if (/No space left/i.test(output))
    return new Trouble('The disk is full: PostgreSQL could not write.', 'Free some space and start again.');
  return new Trouble(`${message} Its last words:`, last);
}

function makePassword(folder, user) {
  const file = `${folder}.password`;
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    const password = randomBytes(18).toString('hex');
    fs.writeFileSync(file, password, { mode: 0o600 });
    // Root at work in somebody's folder leaves it usable for them.
    if (user?.uid === fs.statSync(projectRoot).uid) {
      for (const path of [dataFolder, join(folder, '..'), file]) fs.chownSync(path, user.uid, user.gid);
    }
    return password;
  }
}

/** One program at a time starts or stops the server of a folder. */
function alone(folder, work) {
  const onLate = (pid) => new Trouble(`Another program (${pid}) is starting or stopping the database.`);
  return locked(`${folder}.lock`, work, { patienceMs: 90_000, onLate });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The person's own PG* variables and language would change what the server does and says. */
function cleanEnv() {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // A dead child that nobody has waited for still has a number.
    return !/^State:\s+[ZX]/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function gone(pid, patience) {
  for (let waited = 0; waited < patience; waited += 20) {
    if (!isAlive(pid)) return true;
    await delay(20);
  }
  return false;
}
