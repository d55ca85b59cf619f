import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Readable } from 'node:stream';
import { type Config, projectRoot } from '#lib/config';
import { type ByteRange, checkPlace, MediaStore, ORIGINAL, StoreUnavailable } from './media-store.js';

/** On the disk of this machine, below `MEDIA_FOLDER`; spread over folders by the end of their ids, which is random. */
export class DiskStore extends MediaStore {
  constructor(private readonly config: Pick<Config, 'mediaFolder'>) {
    super();
  }

  private get root(): string {
    return resolve(projectRoot, this.config.mediaFolder);
  }

  async put(folder: string, name: string, file: string): Promise<void> {
    const path = this.path(folder, name);
    // Whoever reads meanwhile finds all of it, or nothing.
    const unfinished = `${path}.${randomUUID()}.unfinished`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await copyFile(file, unfinished, constants.COPYFILE_FICLONE);
      // Of an original there is no other: it is on the disk before anybody is told that it is here.
      if (name === ORIGINAL) await onDisk(unfinished);
      await rename(unfinished, path);
      if (name === ORIGINAL) await onDisk(dirname(path));
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw unavailable(error);
    }
  }

  async get(folder: string, name: string, range?: ByteRange): Promise<Readable | undefined> {
    const file = await open(this.path(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw unavailable(error);
    });
    return file?.createReadStream(range && { start: range[0], end: range[1] });
  }

  async remove(folder: string): Promise<void> {
    await rm(this.path(folder), { recursive: true, force: true }).catch((error: unknown) => {
      throw unavailable(error);
    });
  }

  /** The folder itself may come with the first file. */
  async check(): Promise<void> {
    const { R_OK, W_OK, X_OK } = constants;
    for (let folder = this.root; ; folder = dirname(folder)) {
      const fault = await access(folder, R_OK | W_OK | X_OK).catch((error: NodeJS.ErrnoException) => error);
      if (!fault) return;
      if (fault.code !== 'ENOENT' || folder === dirname(folder)) throw unavailable(fault);
    }
  }

  private path(folder: string, name?: string): string {
    checkPlace(folder, name);
    return join(this.root, folder.slice(-2), folder, name ?? '');
  }
}

/** The disk is full, broken or not ours. */
const unavailable = (error: unknown): StoreUnavailable =>
  new StoreUnavailable(String((error as NodeJS.ErrnoException).code ?? error));

/** Waits until the disk has what was written to a file, or which files a folder has. */
async function onDisk(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
