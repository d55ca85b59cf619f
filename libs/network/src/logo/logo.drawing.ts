import { hash } from 'node:crypto';
import { NotRead, pictures } from '#lib/files';

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

/** Draws a picture anew, in a process apart. */
export async function draw(file: Uint8Array): Promise<Drawn> {
  const sharp = await pictures();
  const picture = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { width, height } = await picture.metadata();
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE_SENT) throw new NotRead('TOO_MANY_PIXELS');
  if (width < SHORTEST_SIDE || height < SHORTEST_SIDE) throw new NotRead('TOO_SMALL');
  const smaller = picture
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: LONGEST_WORK_SECONDS });
  const png = (palette: boolean) =>
    smaller.clone().png({ compressionLevel: 9, palette }).toBuffer({ resolveWithObject: true });
  let { data, info } = await png(false);
  // With a palette a pixel takes a byte at most.
  if (data.length > LARGEST_LOGO) ({ data, info } = await png(true));
  const sha256 = hash('sha256', data, 'hex');
  return { bytes: data, sha256, width: info.width, height: info.height };
}
