// Who uses the server of a folder: one file per program, in `<folder>.users`. The last one out stops it.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';

const guards = new Map();

/** Notes this program as a user, and leaves a guard that stops the server if this program is killed. */
export async function enter(folder, serverPid) {
  const users = `${folder}.users`;
  fs.mkdirSync(users, { recursive: true });
  fs.writeFileSync(join(users, String(process.pid)), startOf(process.pid) ?? '');
  if (guards.has(folder)) return;
  guards.set(folder, guard(folder, serverPid));
}

export function leave(folder) {
  fs.rmSync(join(`${folder}.users`, String(process.pid)), { force: true });
  guards.get(folder)?.stdin.end('done\n');
  guards.delete(folder);
}

export function isAlone(folder) {
  return othersIn(folder).length === 0;
}

/** Programs other than this one that use the server and are still running. */
export function othersIn(folder) {
  const users = `${folder}.users`;
  if (!fs.existsSync(users)) return [];
  return fs
    .readdirSync(users)
    .map(Number)
    .filter((pid) => {
      if (pid === process.pid) return false;
      const file = join(users, String(pid));
      const isSame = startOf(pid) === fs.readFileSync(file, 'utf8');
      if (!isSame) fs.rmSync(file, { force: true });
      return isSame;
    });
}

/** When the process began, which tells it from a later one with the same number. */
function startOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[19];
  } catch {
    return undefined;
  }
}

/**
 * A shell that sleeps on a pipe from this program. The pipe closes when this program ends, however it ends; without the
 * word "done" the shell then stops a server that nobody else uses.
 */
function guard(folder, serverPid) {
  const script = `
    trap '' HUP INT TERM
    read -r word && exit 0
    rm -f "$2.users/$3"
    sleep 3
    for file in "$2.users"/*; do
      [ -e "$file" ] && kill -0 "\${file##*/}" 2>/dev/null && exit 0
    done
    [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ] && kill -INT "$1"
  `;
  const child = spawn('/bin/sh', ['-c', script, 'sh', String(serverPid), folder, String(process.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  child.stdin.unref?.();
  return child;
}
