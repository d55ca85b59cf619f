// The processes of a PostgreSQL server: which runs in a folder, and how it ends. Node built-ins only.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

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

/**
 * Makes the folder free for a new server where none runs: the processes of one that was killed see it and end, but one in
 * the middle of a long statement would keep the folder; and the number it left may have gone to another program since.
 */
export async function clearFolder(folder) {
  const isOrphan = (pid) => isAlive(pid) && runsIn(pid, folder);
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const orphans = pids.map(Number).filter((pid) => pid !== process.pid && isOrphan(pid));
  for (const pid of orphans) kill(pid, 'SIGQUIT');
  for (let waited = 0; orphans.some(isOrphan) && waited < 5000; waited += 20) await delay(20);
  const file = join(folder, 'postmaster.pid');
  const [noted] = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
  if (noted && isAlive(Number(noted)) && isOther(Number(noted))) fs.rmSync(file);
}

/** Surely no PostgreSQL: one whose program cannot be seen may be. */
function isOther(pid) {
  try {
    return !/postgres/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

export function kill(pid, signal) {
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
