// The processes this program started, so that all of them end with it whatever the reason.
import * as fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const running = new Set();

export const children = {
  /** @param {import('node:child_process').ChildProcess} child started with `detached`, so that it leads a group of its own */
  add(child) {
    running.add(child);
    child.once('exit', () => running.delete(child));
    child.once('error', () => running.delete(child));
    return child;
  },
  /** Asks each group to end, and insists after a while. */
  async endAll(patience = 12_000) {
    const groups = [...running].map((child) => child.pid).filter(Boolean);
    for (const group of groups) signal(group, 'SIGTERM');
    for (let waited = 0; waited < patience && groups.some(isThere); waited += 25) await delay(25);
    for (const group of groups) if (isThere(group)) signal(group, 'SIGKILL');
  },
};

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch {
    // It ended by itself.
  }
}

function isThere(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs `work` once when this program is asked to end: Ctrl-C, SIGTERM, a closed terminal, or the death of the parent (npm
 * ends without telling its child).
 */
export function whenAskedToEnd(work) {
  let isEnding = false;
  const end = (reason) => {
    if (isEnding) return;
    isEnding = true;
    void work(reason);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']) process.on(name, () => end(name));
  // A closed terminal makes writing fail; that must not stop the stopping. A full disk is no reason to stop.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', ({ code }) => (code === 'ENOSPC' || code === 'EDQUOT' ? undefined : end('SIGHUP')));
  const ancestors = ancestorsOf(process.pid);
  const timer = setInterval(() => {
    if (ancestors.some((ancestor) => startOf(ancestor.pid) !== ancestor.start)) end('parent');
  }, 250);
  timer.unref();
}

/** The shell and npm above a script of package.json: either may be the one that is killed. Run by hand, signals arrive. */
function ancestorsOf(pid) {
  const found = [];
  if (!process.env.npm_lifecycle_event) return found;
  for (let parent = parentOf(pid); parent > 1; parent = parentOf(parent)) {
    const command = read(`/proc/${parent}/cmdline`).split('\0').join(' ');
    const isNpm = /\b(npm|pnpm|yarn)\b/.test(command);
    if (!isNpm && !/^(\/bin\/)?(sh|dash|bash) -c /.test(command)) break;
    found.push({ pid: parent, start: startOf(parent) });
    if (isNpm && !/ -c /.test(command)) break;
  }
  return found;
}

function parentOf(pid) {
  return Number(read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] ?? 0);
}

function startOf(pid) {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
  return fields && fields[0] !== 'Z' ? fields[19] : undefined;
}

function read(path) {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
