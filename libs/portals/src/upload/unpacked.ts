import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { NotRead } from '#lib/files';

/** What whoever opens an archive would have on their disk. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Tables shrink to a fiftieth; what shrinks to less, and is not small, is there to fill a disk. */
const MOST_TIMES = 200;
const SMALL_BYTES = 100 * 1024 ** 2;
const MOST_ENTRIES = 100_000;

/** Refuses an archive that says of itself that it unpacks to far more than it is, or whose list of contents cannot be read. Nothing is unpacked. */
export async function expectModest(file: string): Promise<void> {
  const { packed, unpacked, entries } = await sizesOf(file).catch((error: Error) => {
    throw new NotRead('BROKEN', error.message);
  });
  if (unpacked > MOST_BYTES || entries > MOST_ENTRIES || (unpacked > SMALL_BYTES && unpacked > MOST_TIMES * packed))
    throw new NotRead('UNPACKS_TOO_LARGE');
}

async function sizesOf(file: string): Promise<{ packed: number; unpacked: number; entries: number }> {
  const zip = await promisify<string, object, ZipFile>(open)(file, { lazyEntries: true });
  const sizes = { packed: 0, unpacked: 0, entries: 0 };
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  zip.on('entry', ({ compressedSize, uncompressedSize }: Entry) => {
    sizes.packed += compressedSize;
    sizes.unpacked += uncompressedSize;
    if (++sizes.entries > MOST_ENTRIES) return resolve();
    zip.readEntry();
  });
  zip.once('end', resolve).once('error', reject);
  zip.readEntry();
  await promise.finally(() => zip.close());
  return sizes;
}
