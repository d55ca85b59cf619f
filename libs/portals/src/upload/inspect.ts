import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { NotRead } from '#lib/files';
import { type PictureFacts, pictureFacts } from '../picture/facts.js';
import { type FoundType, typeOf } from './kinds.js';
import { expectModest } from './unpacked.js';

/** What is known of a file by looking at it. */
export interface FileFacts extends Omit<FoundType, 'isPacked'>, Partial<PictureFacts> {
  sha256: string;
  bytes: number;
}

/** Looks at a file of this machine; of one that is not taken, `NotRead` says why. */
export async function inspect(file: string): Promise<FileFacts> {
  const type = await typeOf(file);
  if (type === 'HEIC') throw new NotRead('HEIC_NOT_READ');
  if (!type) throw new NotRead('UNKNOWN_TYPE');
  if (type.isPacked) await expectModest(file);
  const picture = type.kind === 'IMAGE' ? await pictureFacts(file) : {};
  return { kind: type.kind, mime: type.mime, ...picture, ...(await sumOf(file)) };
}

async function sumOf(file: string): Promise<Pick<FileFacts, 'sha256' | 'bytes'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { sha256: hash.digest('hex'), bytes: (await stat(file)).size };
}
