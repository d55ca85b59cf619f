// One program at a time does a thing in this folder; a lock left by one that was killed does not last. Node built-ins only.
import * as fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * @param {string} file the lock, in a folder that exists
 * @param {(alsoHeldBy: (pid: number) => void) => Promise<T>} work `alsoHeldBy` names a program that goes on with the work should this one be killed
 * @param {{ patienceMs?: number, onWait?: (pid: number) => void, onLate?: (pid: number) => Error }} options
 * @template T
 * @returns {Promise<T>}
 */
export async function locked(file, work, { patienceMs = Infinity, onWait, onLate } = {}) {
  const begin = Date.now();
  let isToldOf = 0;
  while (!take(file)) {
    const holders = read(file);
    const living = holders.find(isAlive);
    if (!living && (holders.length > 0 || isOld(file))) remove(file, holders);
    else if (Date.now() - begin > patienceMs && onLate) throw onLate(living?.pid ?? 0);
    else {
      if (living && living.pid !== isToldOf) onWait?.((isToldOf = living.pid));
      await delay(50);
    }
  }
  try {
    return await work((pid) => add(file, [process.pid, pid]));
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, lines([process.pid]), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function add(file, pids) {
  const whole = `${file}.${process.pid}`;
  fs.writeFileSync(whole, lines(pids));
  fs.renameSync(whole, file);
}

/** Without content it is being written this moment, or its writer died right then. */
function isOld(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.size === 0 && Date.now() - stat.mtimeMs > 5000;
}

/** Two may find the same dead lock: the second must not remove what the first has taken since. */
function remove(file, dead) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    fs.renameSync(file, aside);
    if (JSON.stringify(read(aside)) !== JSON.stringify(dead)) fs.linkSync(aside, file);
  } catch {
    // Another was quicker.
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

/** A number alone may have gone to another program since: its start tells. */
const lines = (pids) => pids.map((pid) => `${pid} ${startOf(pid)}`).join('\n');

function read(file) {
  try {
    const text = fs.readFileSync(file, 'utf8').trim();
    if (!text) return [];
    return text.split('\n').map((line) => ({ pid: Number(line.split(' ')[0]), start: line.split(' ')[1] ?? '' }));
  } catch {
    return [];
  }
}

function isAlive({ pid, start }) {
  return pid > 0 && start !== '' && startOf(pid) === start;
}

function startOf(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    // A dead child that nobody has waited for still has a number.
    return fields[0] === 'Z' || fields[0] === 'X' ? '' : fields[19];
  } catch {
    return '';
  }
}
