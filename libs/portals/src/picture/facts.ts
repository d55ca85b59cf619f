import { NotRead, pictures } from '#lib/files';

/** That of the oldest photograph there is. */
export const FIRST_YEAR = '1826';
/** A small file may hold an endless picture; a scanned plan has its tens of millions. */
export const MOST_PIXELS = 80_000_000;
/** In pixels: a strip of the same number of pixels as a plan takes far longer to be read, and no tile of it shows anything. */
const LONGEST_SIDE = 30_000;
/** Others wait for it to be looked at. */
const LONGEST_LOOK_SECONDS = 8;
export const LONGEST_WORK_SECONDS = 30;

export interface PictureFacts {
  /** As it is to be looked at. */
  width: number;
  height: number;
  takenOn: string | null;
  longitude: number | null;
  latitude: number | null;
}

/** What a picture says of itself, once it was read to its end. */
export async function pictureFacts(file: string): Promise<PictureFacts> {
  const sharp = await pictures();
  const read = () => sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { width, height, autoOrient } = await read()
    .metadata()
    .catch((error: Error) => {
      throw new NotRead(/pixel limit/i.test(error.message) ? 'TOO_MANY_PIXELS' : 'BROKEN', error.message);
    });
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) throw new NotRead('TOO_MANY_PIXELS');
  // What is cut off, or lies about its size, is found by reading all of it.
  await read()
    .timeout({ seconds: LONGEST_LOOK_SECONDS })
    .resize({ width: 64, height: 64, fit: 'fill' })
    .raw()
    .toBuffer()
    .catch((error: Error) => {
      throw new NotRead(error.message.startsWith('timeout') ? 'TOO_LONG_TO_READ' : 'BROKEN', error.message);
    });
  return { width: autoOrient.width, height: autoOrient.height, ...(await writtenIn(file)) };
}

/** What the camera wrote; nothing where it is not there or makes no sense. */
async function writtenIn(file: string): Promise<Pick<PictureFacts, 'takenOn' | 'longitude' | 'latitude'>> {
  const nothing = { takenOn: null, longitude: null, latitude: null };
  try {
    const { default: exifr } = await import('exifr');
    const [written, place] = await Promise.all([
      exifr.parse(file, { pick: ['DateTimeOriginal'], reviveValues: false }) as Promise<
        { DateTimeOriginal?: unknown } | undefined
      >,
      exifr.gps(file) as Promise<{ longitude: number; latitude: number } | undefined>,
    ]);
    return { ...nothing, ...placeOf(place), takenOn: dayOf(written?.DateTimeOriginal) };
  } catch {
    return nothing;
  }
}

function placeOf(place: { longitude: number; latitude: number } | undefined): Partial<PictureFacts> {
  const { longitude = NaN, latitude = NaN } = place ?? {};
  // Cameras without a fix write zeros.
  const isReal = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && (longitude !== 0 || latitude !== 0);
  return isReal ? { longitude, latitude } : {};
}

/** `2024:05:17 10:22:03` as a day. */
function dayOf(written: unknown): string | null {
  const [, year, month, day] = /^(\d{4}):(\d\d):(\d\d)/.exec(String(written)) ?? [];
  const text = `${year}-${month}-${day}`;
  const date = new Date(`${text}T00:00:00Z`);
  return year !== undefined &&
    year >= FIRST_YEAR &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
    ? text
    : null;
}
