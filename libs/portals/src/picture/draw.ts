import { hash } from 'node:crypto';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sharp } from 'sharp';
import { pictures } from '#lib/files';
import { LONGEST_WORK_SECONDS, MOST_PIXELS } from './facts.js';

export const WIDTHS = [320, 640, 1280, 2560];
export const FORMATS = ['AVIF', 'WEBP', 'JPEG'] as const;
export type Format = (typeof FORMATS)[number];
/** What has more than the widest of these is looked at in parts. */
export const ZOOMABLE_FROM = 2560;
const TILE_SIDE = 512;

const ENCODED: Readonly<Record<Format, (picture: Sharp) => Sharp>> = {
  AVIF: (picture) => picture.avif({ quality: 52, effort: 2 }),
  WEBP: (picture) => picture.webp({ quality: 78 }),
  JPEG: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
};

/** One rendition, as a file beside the others. */
export interface Drawn {
  format: Format;
  width: number;
  height: number;
  bytes: number;
  sha256: string;
  file: string;
}

/** A picture turned upright, in the colours of screens, and without a word of what its camera wrote: nothing of that is ever copied. */
async function upright(file: string): Promise<Sharp> {
  const sharp = await pictures();
  return sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .timeout({ seconds: LONGEST_WORK_SECONDS });
}

/** The most that is kept of a photograph of which no original is. */
const MOST_SIDE = 4096;

/** A photograph drawn anew, to stand for what was sent: upright, of a useful size, and without what its camera wrote. */
export async function withoutTraces(file: string, to: string): Promise<{ width: number; height: number }> {
  const { width, height } = await (
    await upright(file)
  )
    .resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 88, mozjpeg: true })
    .toFile(to);
  return { width, height };
}

/** Never wider than the picture itself. */
export const widthsOf = (width: number): number[] => [
  ...WIDTHS.filter((one) => one < width),
  ...(width <= WIDTHS.at(-1)! ? [width] : []),
];

/** Draws a picture anew at each width, in each form. */
export async function draw(file: string, width: number, folder: string): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const wanted of widthsOf(width)) {
    for (const format of FORMATS) {
      const { data, info } = await ENCODED[format]((await upright(file)).resize({ width: wanted })).toBuffer({
        resolveWithObject: true,
      });
      const to = join(folder, `${wanted}.${format.toLowerCase()}`);
      await writeFile(to, data);
      const sha256 = hash('sha256', data, 'hex');
      drawn.push({ format, width: info.width, height: info.height, bytes: data.length, sha256, file: to });
    }
  }
  return drawn;
}

/** Cuts a picture into the tiles of IIIF Image 3, level 0; answers the file of each by its address below that of the picture. */
export async function cut(file: string, folder: string): Promise<Map<string, string>> {
  const root = join(folder, 'tiles');
  await (
    await upright(file)
  )
    .flatten({ background: '#fff' })
    .jpeg({ quality: 82 })
    .tile({ size: TILE_SIDE, layout: 'iiif3' })
    .toFile(root);
  const tiles = new Map<string, string>();
  for (const name of await readdir(root, { recursive: true }))
    if (name.endsWith('.jpg') && (await stat(join(root, name))).isFile()) tiles.set(name, join(root, name));
  return tiles;
}

/** What a viewer reads first. */
export function iiifInfo(id: string, { width, height }: { width: number; height: number }): object {
  const scaleFactors = [1];
  while (TILE_SIDE * scaleFactors.at(-1)! < Math.max(width, height)) scaleFactors.push(scaleFactors.at(-1)! * 2);
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width,
    height,
    tiles: [{ width: TILE_SIDE, scaleFactors }],
  };
}
