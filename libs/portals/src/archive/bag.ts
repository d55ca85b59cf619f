import { createHash, hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of the payload. */
export interface Payload {
  /** Below `data/`: letters, digits, `.`, `-`, `_` and `/`. */
  name: string;
  bytes: number;
  sha256: string;
  open: () => Promise<Readable | Buffer>;
}

export type BagInfo = Readonly<Record<string, string>>;

export const sha256 = (bytes: string | Buffer): string => hash('sha256', bytes, 'hex');

/** Text as a file of the payload. */
export function payloadOf(name: string, text: string): Payload {
  const bytes = Buffer.from(text);
  return { name, bytes: bytes.length, sha256: sha256(bytes), open: async () => bytes };
}

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

type Tell = (written: number, all: number) => void;

/** Writes a bag to a file, which nobody takes for one where something breaks on the way. */
export const writeBag = (file: string, ...bag: Parameters<typeof bagOf>): Promise<void> =>
  pipeline(bagOf(...bag), createWriteStream(file, { mode: 0o600 }));

/**
 * A bag (BagIt 1.0, RFC 8493) as one ZIP: whatever breaks on the way breaks the stream, and leaves what is no ZIP. Files are read one after the
 * other.
 */
export function bagOf(
  folder: string,
  payload: readonly Payload[],
  info: BagInfo,
  tell: Tell = () => undefined,
): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const bytes = payload.reduce((sum, one) => sum + one.bytes, 0);
  const manifest = payload.map((one) => `${one.sha256}  data/${one.name}\n`).join('');
  const told = { ...info, 'Payload-Oxum': `${bytes}.${payload.length}` };
  const tags: Record<string, string> = {
    'bagit.txt': DECLARATION,
    'bag-info.txt': Object.entries(told)
      .map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ')}\n`)
      .join(''),
    'manifest-sha256.txt': manifest,
  };
  tags['tagmanifest-sha256.txt'] = Object.entries(tags)
    .map(([name, text]) => `${sha256(text)}  ${name}\n`)
    .join('');
  for (const [name, text] of Object.entries(tags)) zip.addBuffer(Buffer.from(text), `${folder}/${name}`);
  let reading: Readable | undefined;
  // Whoever goes leaves no file open.
  output.once('close', () => reading?.destroy());
  for (const [i, one] of payload.entries()) {
    zip.addReadStreamLazy(
      `${folder}/data/${one.name}`,
      { compress: /\.(json|html|txt|csv)$/.test(one.name) },
      (give) => {
        tell(i, payload.length);
        one.open().then(
          (found) => {
            // Whoever went while it was opened reads nothing.
            if (output.destroyed) return void (Buffer.isBuffer(found) || found.destroy());
            reading = checked(found, one).once('error', (error) => output.destroy(error));
            give(null, reading);
          },
          (error: Error) => output.destroy(error),
        );
      },
    );
  }
  zip.end();
  return output;
}

/** What is not what the manifest says of it must not be given away as that. */
function checked(found: Readable | Buffer, { name, sha256: expected }: Payload): Readable {
  const running = createHash('sha256');
  const check = new Transform({
    transform(chunk: Buffer, _, done) {
      running.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(running.digest('hex') === expected ? null : new Error(`${name} is not what it was when it was sent`));
    },
  });
  // Whoever reads it hears of what is wrong.
  pipeline(Buffer.isBuffer(found) ? Readable.from([found]) : found, check).catch(() => undefined);
  return check;
}
