// What processes cost, from /proc.
import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU milliseconds of a process and all below it, those that have ended included. */
export const cpuOf = (pid) => cpuOfAll(treeOf(pid));

/** Of those of them that run this program. */
export const cpuOfProgram = (pid, program) => cpuOfAll(treeOf(pid).filter((one) => commandOf(one.pid).includes(program)));

const cpuOfAll = (processes) => (processes.reduce((total, { ticks }) => total + ticks, 0) * 1000) / TICKS;

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** A process and all below it. */
function treeOf(pid) {
  const byParent = new Map();
  const all = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    if (!stat) continue;
    all.set(stat.pid, stat);
    byParent.set(stat.parent, [...(byParent.get(stat.parent) ?? []), stat.pid]);
  }
  const below = (id) => [...(all.has(id) ? [all.get(id)] : []), ...(byParent.get(id) ?? []).flatMap(below)];
  return below(pid);
}

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold spaces and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((total, i) => total + Number(fields[i]), 0);
    return { pid: Number(pid), parent: Number(fields[1]), ticks };
  } catch {
    return undefined;
  }
}

/** Of a process and all below it. */
export const residentMegabytes = (pid) => treeOf(pid).reduce((total, one) => total + residentOf(one.pid), 0);

const residentOf = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Memory that a process shares with no other: of a PostgreSQL backend, without the shared buffers. NaN where it may not be read. */
export function privateMegabytes(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return NaN;
  }
  const values = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].map((match) => Number(match[1]));
  return values.reduce((total, value) => total + value, 0) / 1024;
}
