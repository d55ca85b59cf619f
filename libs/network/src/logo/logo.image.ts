import { Apart, NotRead } from '#lib/files';
import { InvalidInputError } from '#lib/writes';
import { type Drawn } from './logo.drawing.js';
import { type LogoReaders } from './logo-reader.js';

/** What is sent; more is refused before it is read. */
export const LARGEST_FILE = 2 * 1024 * 1024;
/** By their first bytes: what a file calls itself says nothing. */
const FORMS: readonly ((bytes: Buffer) => boolean)[] = [
  (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
];

const reading = new Apart<LogoReaders>(new URL('./logo-reader.js', import.meta.url), { seconds: 20, memoryMb: 768 });

/** Draws a picture anew as a PNG of the size that we show, and nothing else that was in the file; one picture after the other, in a process apart. */
export async function drawn(file: Buffer): Promise<Drawn> {
  if (!FORMS.some((is) => is(file))) throw new InvalidInputError(WHY.NO_PICTURE, 'file');
  const { bytes, ...rest } = await reading.ask('draw', file).catch((error: Error) => {
    if (!(error instanceof NotRead)) throw error;
    throw new InvalidInputError(WHY[error.code as keyof typeof WHY] ?? WHY.BROKEN, 'file');
  });
  return { ...rest, bytes: Buffer.from(bytes) };
}

const WHY = {
  NO_PICTURE: {
    fr: 'Ce fichier n’est ni une image PNG, ni JPEG, ni WebP. Un dessin vectoriel (SVG, PDF) est à exporter en PNG d’abord.',
    en: 'This file is neither a PNG, a JPEG nor a WebP picture. Export a vector drawing (SVG, PDF) as PNG first.',
  },
  BROKEN: {
    fr: 'Cette image ne se lit pas : le fichier est incomplet ou abîmé. Exportez-la à nouveau.',
    en: 'This picture cannot be read: the file is incomplete or damaged. Export it again.',
  },
  TOO_MANY_PIXELS: {
    fr: 'Cette image a trop de pixels : 16 millions au plus (4 000 sur 4 000), et 16 000 au plus de côté. Réduisez-la ; 480 sur 480 suffisent.',
    en: 'This picture has too many pixels: 16 million at most (4,000 by 4,000), and 16,000 at most on a side. Make it smaller; 480 by 480 is enough.',
  },
  TOO_SMALL: {
    fr: 'Cette image est trop petite : il faut 32 pixels au moins en largeur et en hauteur.',
    en: 'This picture is too small: it needs 32 pixels at least in width and height.',
  },
  TOO_LONG_TO_READ: {
    fr: 'Cette image est trop longue à lire. Réduisez-la ; 480 sur 480 suffisent.',
    en: 'This picture takes too long to be read. Make it smaller; 480 by 480 is enough.',
  },
  TOO_MUCH_MEMORY: {
    fr: 'Cette image demande trop de mémoire pour être lue. Réduisez-la ; 480 sur 480 suffisent.',
    en: 'This picture takes too much memory to be read. Make it smaller; 480 by 480 is enough.',
  },
};
