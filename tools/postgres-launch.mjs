// Starts PostgreSQL in its data folder, and says in words why it did not start. Node built-ins only.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { damageIn } from './postgres-damage.mjs';
import { kill, running } from './postgres-process.mjs';
import { Trouble } from './trouble.mjs';

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
  // Messages quote what people entered: of a statement that fails the API tells what may be told. Starts, stops and ends stay.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

// For data that is thrown away: a crash may lose it, so never wait for the disk. Several specs run side by side.
const THROW_AWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // Databases are copied some hundred times a run.
  file_copy_method: 'clone',
  max_connections: '300',
};

export async function launch({ folder, native, user, throwAway, wantedPort, own }) {
  const log = join(folder, '..', 'postgres.log');
  if (fs.existsSync(log)) fs.renameSync(log, `${log}.1`);
  for (let attempt = 1; ; attempt++) {
    const port = (attempt === 1 && wantedPort) || (await freePort());
    const settings = { ...SETTINGS, ...(throwAway ? THROW_AWAY : {}), ...own };
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
      throw trouble(folder, `PostgreSQL did not start (${outcome}).`, lines);
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

export async function ready(folder, server) {
  for (let waited = 0; waited < 60_000 && !server.isReady; waited += 50) {
    await delay(50);
    server = running(folder) ?? server;
  }
  return server;
}

export function trouble(folder, message, output) {
  const last = output.trim().split('\n').slice(-6).join('\n');
  return damageIn(folder, output) ?? new Trouble(`${message} Its last words:`, last);
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
export function cleanEnv() {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * How the server names its data folder. The other user that root hands it to may not be able to walk down to it (under
 * /root), but always reaches the folder it was started in.
 */
export function placeOf(user) {
  return user ? '/proc/self/cwd' : '.';
}
