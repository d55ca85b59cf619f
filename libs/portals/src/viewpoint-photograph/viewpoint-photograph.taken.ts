import { randomBytes } from 'node:crypto';
import { apart } from '#lib/network';
import { InvalidInputError, kept, type Tx } from '#lib/writes';
import { MediaRecord } from '../media/media.entity.js';
import { MediaAlreadyRecordedError } from '../media/media.errors.js';
import { expectTaken } from '../picture/taken-on.js';
import { expectSeries, photographs, seriesToChange } from './viewpoint-photograph.rows.js';

/** A photograph that people sent elsewhere, with what they said of it there. */
export interface TakenIntoSeries {
  seriesId: string;
  takenOn: string;
  author: string;
  commentFr?: string | null;
  commentEn?: string | null;
  isDemonstration: boolean;
  picture: Pick<MediaRecord, 'sha256' | 'bytes' | 'title' | 'licenceId' | 'imageRight'> & {
    width: number;
    height: number;
    alternativeText: string;
    locale: string;
    /** A new folder, for its file. */
    folder: string;
  };
  /** The media of that organization that it was made before, where it was. */
  madeBefore: (organizationId: string) => Promise<string | undefined>;
}

export interface MadeOfIt {
  photographId: string;
  mediaId: string;
  organizationId: string;
  /** Whether the media is new, and its file still to come. */
  isNew: boolean;
}

const media = kept('media', MediaRecord, { refusals: apart() });

/** Adds it to a series that the caller may change, as a picture of the library of whoever keeps that. */
export async function takeIntoSeries(tx: Tx, taken: TakenIntoSeries): Promise<MadeOfIt> {
  const { seriesId, takenOn, author, commentFr, commentEn, isDemonstration, madeBefore } = taken;
  const series = await seriesToChange(tx, seriesId, 'seriesId');
  expectSeries(series, 'seriesId');
  expectTaken(takenOn, tx.today, 'takenOn');
  const { organizationId } = series;
  if (series.isDemonstration !== isDemonstration) throw new InvalidInputError(APART, 'seriesId');
  const before = await madeBefore(organizationId);
  const mediaId = before ?? (await record(tx, organizationId, taken));
  const values = { itemId: seriesId, mediaId, takenOn, author, commentFr, commentEn };
  const photographId = await photographs.insert(tx, { ...values, isDemonstration });
  return { photographId, mediaId, organizationId, isNew: !before };
}

async function record(tx: Tx, organizationId: string, { takenOn, author, isDemonstration, picture }: TakenIntoSeries) {
  const { alternativeText, locale, ...file } = picture;
  const { id: there } =
    (await tx.one<{ id: string }>('select id from portals.media where organization_id = $1 and sha256 = $2', [
      organizationId,
      file.sha256,
    ])) ?? {};
  if (there) throw new MediaAlreadyRecordedError(there);
  return media.insert(tx, {
    ...file,
    ...{ organizationId, author, isDemonstration, kind: 'IMAGE', mime: 'image/jpeg', secret: randomBytes(32) },
    ...(locale === 'en' ? { alternativeEn: alternativeText } : { alternativeFr: alternativeText }),
    takenOn: takenOn.length === 10 ? takenOn : null,
    drawnAt: null,
  });
}

const APART = {
  fr: 'Cette série et cette photographie ne sont pas du même monde : l’une est de démonstration.',
  en: 'This series and this photograph are not of the same world: one is for demonstration.',
};
