import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolder } from '../store/local-copy.js';
import { type MediaStore, ORIGINAL } from '../store/media-store.js';
import { LANDSCAPES } from './landscapes.js';
import { asPhotograph } from './photographs.js';
import { drawnOf, type Facts } from './pictures.js';

/** What lies over a landscape as somebody photographed it: an hour, a season, a weather. */
const LIGHTS = {
  NOON: '',
  MORNING: '<rect width="960" height="600" fill="#f6c98b" fill-opacity="0.28"/>',
  EVENING:
    '<rect width="960" height="600" fill="#7a3e5a" fill-opacity="0.38"/><circle cx="820" cy="210" r="34" fill="#ffd9a0"/>',
  MIST: '<rect y="180" width="960" height="420" fill="#eef1ee" fill-opacity="0.62"/>',
  SNOW: '<rect y="240" width="960" height="360" fill="#ffffff" fill-opacity="0.66"/><rect width="960" height="240" fill="#c9d2da" fill-opacity="0.5"/>',
  RAIN: `<rect width="960" height="600" fill="#55636e" fill-opacity="0.42"/>${Array.from(
    { length: 60 },
    (_, nr) =>
      `<path d="M${(nr * 163) % 960} ${(nr * 97) % 560}l-8 26" stroke="#e4ebf0" stroke-width="1.5" stroke-opacity="0.7"/>`,
  ).join('')}`,
};
export type Light = keyof typeof LIGHTS;

export const SENT_SIZE = { width: 640, height: 400 };
const LABEL = '<rect x="0" y="566"';

/** A photograph as somebody might have sent it, in the store where there is one: invented, and it says so. */
export async function sentPhotograph(
  {
    landscape,
    year,
    light,
    folder,
  }: { landscape: keyof typeof LANDSCAPES; year: number; light: Light; folder: string },
  store?: MediaStore,
): Promise<Facts> {
  const svg = LANDSCAPES[landscape](year)
    .replace(LABEL, `${LIGHTS[light]}${LABEL}`)
    .replace('width="960" height="600">', `width="${SENT_SIZE.width}" height="${SENT_SIZE.height}">`);
  if (!store) {
    const sha256 = hash('sha256', `${folder} ${svg}`, 'hex');
    return { sha256, bytes: svg.length, renditions: [] };
  }
  return withFolder(async (work) => {
    const file = join(work, ORIGINAL);
    await writeFile(file, await asPhotograph(svg));
    return drawnOf(store, folder, file, SENT_SIZE.width);
  });
}
