import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from '#lib/config';

/** What people sent; whatever else lies beside it is made from it. */
const ORIGINAL = 'original';
const DAY_MS = 86_400_000;

/** The files of a backup: beside those of the database. */
export const filesBeside = (backupDir: string): string => join(resolve(projectRoot, backupDir), 'media');

/** Copies the files that are not there yet: none ever changes. Answers how many. */
export async function copyFiles(from: string, to: string): Promise<number> {
  let copied = 0;
  for (const path of await originalsIn(from)) {
    if (await isThere(join(to, path))) continue;
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
    // It has its name only once it is whole.
    const unfinished = join(to, `${path}.unfinished`);
    // Taken away meanwhile, as people do.
    const wasThere = await copyFile(join(from, path), unfinished, constants.COPYFILE_FICLONE).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false;
        throw error;
      },
    );
    if (!wasThere) continue;
    await rename(unfinished, join(to, path));
    copied++;
  }
  return copied;
}

/** Takes copies away of what was gone before the oldest backup that is kept. */
export async function removeOldFiles(copies: string, from: string, keepDays: number, now: Date): Promise<void> {
  for (const path of await originalsIn(copies)) {
    if (await isThere(join(from, path))) {
      await rm(join(copies, `${path}.gone`), { force: true });
      continue;
    }
    const gone = join(copies, `${path}.gone`);
    const since = await stat(gone).catch(() => undefined);
    // Since when it is gone, an empty file beside it says.
    if (!since) await copyFile('/dev/null', gone);
    else if (now.getTime() - since.mtimeMs > keepDays * DAY_MS)
      await rm(dirname(join(copies, path)), { recursive: true });
  }
}

async function originalsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(`/${ORIGINAL}`));
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
