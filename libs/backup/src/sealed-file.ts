import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { BackupError } from './backup-error.js';
import { seal, SEAL_BYTES } from './format.js';

/** What is being written has this ending until it is whole. */
export const UNFINISHED = '.unfinished';

const PIECE = 256 * 1024;

export function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new BackupError(`${file} exists already and is left as it is. Choose another name.`);
}

/**
 * Writes a compressed stream with its seal under another name, and gives it its own once all of it is on the disk. Only the
 * owner may read it. Answers its size.
 */
export async function writeSealed(
  file: string,
  contents: AsyncIterable<string | Buffer>,
  signal?: AbortSignal,
): Promise<number> {
  const unfinished = `${file}.${process.pid}${UNFINISHED}`;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    const from = Readable.from(contents, { objectMode: false, highWaterMark: PIECE });
    const write = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
      for await (const piece of pieces) await handle.writeFile(piece);
    };
    await pipeline(from, createZstdCompress(), sealing(), write, { signal });
    await handle.sync();
    const { size } = await handle.stat();
    await handle.close();
    await giveName(unfinished, file);
    return size;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Passes everything on, then the digest of it. */
function sealing(): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(null, seal(hash.digest()));
    },
  });
}

/** Never over a file that came into being meanwhile. */
async function giveName(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file);
    await rm(unfinished);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') refuseToOverwrite(file);
    // Not every disk knows a second name for a file.
    await rename(unfinished, file);
  }
  const folder = await open(dirname(file), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}

/** Looks at every byte before anything is believed: the seal is the digest of all the others. */
export async function checkSeal(file: string): Promise<void> {
  const { size } = await stat(file);
  const cutOff = (): BackupError =>
    new BackupError(
      `${file} is not a whole backup: its end is missing. It was cut off, or the backup was interrupted. Take another one.`,
    );
  if (size <= SEAL_BYTES) throw cutOff();
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { end: size - SEAL_BYTES - 1 })) hash.update(chunk as Buffer);
  const found: Buffer[] = [];
  for await (const chunk of createReadStream(file, { start: size - SEAL_BYTES })) found.push(chunk as Buffer);
  const expected = seal(hash.digest());
  const actual = Buffer.concat(found);
  if (!expected.subarray(0, 8).equals(actual.subarray(0, 8))) throw cutOff();
  if (!timingSafeEqual(expected, actual)) {
    throw new BackupError(`${file} is damaged: its checksum is not that of its contents. Take another backup.`);
  }
}

/** What the file holds, as text, a piece at a time. */
export async function* readSealed(file: string): AsyncGenerator<Buffer> {
  const { size } = await stat(file);
  const compressed = createReadStream(file, { end: size - SEAL_BYTES - 1, highWaterMark: PIECE });
  const text = createZstdDecompress({ chunkSize: PIECE });
  const failed = pipeline(compressed, text).catch((error: Error) => text.destroy(error));
  try {
    for await (const chunk of text) yield chunk as Buffer;
  } finally {
    compressed.destroy();
    await failed;
  }
}
