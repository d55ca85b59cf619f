import { hash } from 'node:crypto';
import { type Sharp } from 'sharp';
import { pictures } from '#lib/files';
import { InvalidInputError } from '#lib/writes';

/** What is sent; more is refused before it is read. */
export const LARGEST_FILE = 2 * 1024 * 1024;
/** Of the table. */
const LARGEST_LOGO = 256 * 1024;
const LONGEST_SIDE = 480;
const SHORTEST_SIDE = 32;
/** A small file may hold an endless picture, or an endless strip. */
const MOST_PIXELS = 16_000_000;
const LONGEST_SIDE_SENT = 16_000;
/** Others wait for it to be drawn. */
const LONGEST_WORK_SECONDS = 5;

export interface Drawn {
  bytes: Buffer;
  sha256: string;
  width: number;
  height: number;
}

/** By their first bytes: what a file calls itself says nothing. */
const FORMS: readonly ((bytes: Buffer) => boolean)[] = [
  (bytes) => bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
];

let last: Promise<unknown> = Promise.resolve();

/** Draws a picture anew as a PNG of the size that we show, and nothing else that was in the file; one picture after the other. */
export function drawn(file: Buffer): Promise<Drawn> {
  const next = last.then(() => draw(file));
  last = next.catch(() => undefined);
  return next;
}

async function draw(file: Buffer): Promise<Drawn> {
  if (!FORMS.some((is) => is(file))) throw new InvalidInputError(NO_PICTURE, 'file');
  const sharp = await pictures();
  const picture = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { width, height } = await picture.metadata().catch(() => {
    throw new InvalidInputError(BROKEN, 'file');
  });
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE_SENT)
    throw new InvalidInputError(TOO_LARGE, 'file');
  if (width < SHORTEST_SIDE || height < SHORTEST_SIDE) throw new InvalidInputError(TOO_SMALL, 'file');
  const smaller = picture
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: LONGEST_WORK_SECONDS });
  const png = async (palette: boolean) => encoded(smaller.clone().png({ compressionLevel: 9, palette }));
  let { data, info } = await png(false);
  // With a palette a pixel takes a byte at most.
  if (data.length > LARGEST_LOGO) ({ data, info } = await png(true));
  const sha256 = hash('sha256', data, 'hex');
  return { bytes: data, sha256, width: info.width, height: info.height };
}

const encoded = (picture: Sharp) =>
  picture.toBuffer({ resolveWithObject: true }).catch(() => {
    throw new InvalidInputError(BROKEN, 'file');
  });

const NO_PICTURE = {
  fr: 'Ce fichier n’est ni une image PNG, ni JPEG, ni WebP. Un dessin vectoriel (SVG, PDF) est à exporter en PNG d’abord.',
  en: 'This file is neither a PNG, a JPEG nor a WebP picture. Export a vector drawing (SVG, PDF) as PNG first.',
};
const BROKEN = {
  fr: 'Cette image ne se lit pas : le fichier est incomplet ou abîmé. Exportez-la à nouveau.',
  en: 'This picture cannot be read: the file is incomplete or damaged. Export it again.',
};
const TOO_LARGE = {
  fr: 'Cette image a trop de pixels : 16 millions au plus (4 000 sur 4 000), et 16 000 au plus de côté. Réduisez-la ; 480 sur 480 suffisent.',
  en: 'This picture has too many pixels: 16 million at most (4,000 by 4,000), and 16,000 at most on a side. Make it smaller; 480 by 480 is enough.',
};
const TOO_SMALL = {
  fr: 'Cette image est trop petite : il faut 32 pixels au moins en largeur et en hauteur.',
  en: 'This picture is too small: it needs 32 pixels at least in width and height.',
};
