import { projectRoot } from '#lib/config';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UNFINISHED } from './sealed-file.js';

const DAY_MS = 86_400_000;
const NAME = /^s-pass-(?:before-upgrade-)?(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.zst$/;

/** `s-pass-2026-11-25T02-23-00Z.zst`, in the folder of BACKUP_DIR, which is made when it is not there. */
export async function newBackupIn(backupDir: string, now: Date, reason?: 'before-upgrade'): Promise<string> {
  const folder = resolve(projectRoot, backupDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const time = now.toISOString().slice(0, 19).replaceAll(':', '-');
  return join(folder, `s-pass-${reason ? `${reason}-` : ''}${time}Z.zst`);
}

/** Removes the backups that are older than so many days, and what was left unfinished; nothing else that lies there. */
export async function removeOld(backupDir: string, keepDays: number, now: Date): Promise<string[]> {
  const folder = resolve(projectRoot, backupDir);
  const removed: string[] = [];
  for (const name of await readdir(folder)) {
    const age = now.getTime() - (await writtenAt(folder, name));
    if (!(age > (name.endsWith(UNFINISHED) ? 1 : keepDays) * DAY_MS)) continue;
    await rm(join(folder, name), { force: true });
    removed.push(name);
  }
  return removed;
}

/** By its name, which a copy keeps; NaN for what is none of ours. */
async function writtenAt(folder: string, name: string): Promise<number> {
  if (name.startsWith('s-pass-') && name.endsWith(UNFINISHED)) {
    return stat(join(folder, name)).then(
      ({ mtimeMs }) => mtimeMs,
      () => NaN,
    );
  }
  const [, day, hour, minute, second] = NAME.exec(name) ?? [];
  return day ? Date.parse(`${day}T${hour}:${minute}:${second}Z`) : NaN;
}
