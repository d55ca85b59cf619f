import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A folder of this machine for the time of some work. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 's-pass-media-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bytes as a file of this machine, for the time of some work: what reads pictures wants files, wherever they are kept. */
export const withCopy = <T>(
  bytes: Readable | AsyncIterable<Uint8Array>,
  work: (file: string) => Promise<T>,
): Promise<T> =>
  withFolder(async (folder) => {
    const file = join(folder, 'file');
    await pipeline(bytes, createWriteStream(file));
    return work(file);
  });
