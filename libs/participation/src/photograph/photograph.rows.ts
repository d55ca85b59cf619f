import { expectTaken, ImageRight, takeUpload } from '#lib/portals';
import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { CallKind } from '../call/call.enums.js';
import { seriesSeen } from './photo-call.js';
import { PhotographsSentError } from './photograph.errors.js';
import { type ContributionPhotographInput } from './photograph.inputs.js';
import { drawPhotograph } from './photograph.tasks.js';

interface Asked {
  most: number;
  licenceId: string;
  asksPosition: boolean;
  asksDay: boolean;
  isDemonstration: boolean;
}
interface Sent {
  kind: CallKind;
  photograph?: ContributionPhotographInput | null;
  /** Whether it says where. */
  isPlaced: boolean;
}

/** Nothing is taken that a call does not ask for: neither photographs, nor days, nor places. */
export async function expectAsked(tx: Tx, callId: string, { kind, photograph, isPlaced }: Sent): Promise<void> {
  if (kind !== CallKind.PHOTO) {
    if (photograph) throw new InvalidInputError(NO_PHOTO, 'photograph');
    return;
  }
  if (!photograph) throw new InvalidInputError(MISSING, 'photograph');
  const { takenOn, licence, imageRight, seriesId } = photograph;
  const asked = (await tx.one<Asked>(
    `select photographs_each as most, licence_id as "licenceId", asks_position as "asksPosition", asks_day as "asksDay", demonstration as "isDemonstration" from participation.call where id = $1`,
    [callId],
  ))!;
  if (asked.asksPosition && !isPlaced) throw new InvalidInputError(WHERE, 'territoryId');
  if (!asked.asksPosition && isPlaced) throw new InvalidInputError(NOWHERE, 'point');
  if (asked.asksDay && !takenOn) throw new InvalidInputError(WHEN, ['photograph', 'takenOn']);
  if (!asked.asksDay && takenOn) throw new InvalidInputError(NO_DAY, ['photograph', 'takenOn']);
  if (takenOn) expectTaken(takenOn, tx.today, ['photograph', 'takenOn']);
  if (licence !== asked.licenceId) throw new InvalidInputError(OTHER_LICENCE, ['photograph', 'licence']);
  if (imageRight === ImageRight.MISSING) throw new InvalidInputError(NO_RIGHT, ['photograph', 'imageRight']);
  if (seriesId && !(await isOfCall(tx, callId, seriesId, asked.isDemonstration)))
    throw new NotFoundError(['photograph', 'seriesId']);
}

/** One that the sender does not see answers as one that is not there. */
async function isOfCall(tx: Tx, callId: string, seriesId: string, isDemonstration: boolean): Promise<boolean> {
  const found = await tx.one('select from participation.call_series where call_id = $1 and item_id = $2', [
    callId,
    seriesId,
  ]);
  return Boolean(found) && (await seriesSeen(tx, [seriesId], isDemonstration)).length > 0;
}

/** Those that somebody sent before, one after the other, as the caller holds what they send. */
export async function expectRoom(tx: Tx, callId: string): Promise<void> {
  const found = await tx.one<{ most: number; sent: number }>(
    `select a.photographs_each as most, (select count(*)::int from participation.contribution c
       where c.call_id = a.id and c.person_id = $2 and c.status <> 'WITHDRAWN') as sent from participation.call a where a.id = $1`,
    [callId, tx.actor.personId],
  );
  if (found!.sent >= found!.most) throw new PhotographsSentError(found!.most);
}

/** Takes the upload of the caller: nothing of it is shown before it was drawn anew. */
export async function keepPhotograph(
  tx: Tx,
  contributionId: string,
  callId: string,
  { uploadId, alternativeText, takenOn, licence, imageRight, seriesId }: ContributionPhotographInput,
): Promise<void> {
  const { facts } = await takeUpload(tx, uploadId, callId).catch((error: unknown) => {
    throw error instanceof NotFoundError ? new NotFoundError(['photograph', 'uploadId']) : error;
  });
  const { sha256, bytes, width, height } = facts;
  await tx.query(
    `insert into participation.contribution_photograph
       (contribution_id, folder, sha256, bytes, width, height, alternative_text, licence_id, image_right, taken_on, series_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[contributionId, uploadId, sha256, bytes, width, height, alternativeText, licence, imageRight],
      ...[takenOn ?? null, seriesId ?? null],
    ],
  );
  await tx.addJob(drawPhotograph, { contribution: contributionId }, { queue: 'media' });
}

const NO_PHOTO = {
  fr: 'Cet appel ne demande pas de photographie.',
  en: 'This call asks for no photograph.',
};
const MISSING = { fr: 'Joignez une photographie.', en: 'Add a photograph.' };
const WHERE = {
  fr: 'Dites où elle a été prise : un point sur la carte, ou une commune.',
  en: 'Say where it was taken: a point on the map, or a commune.',
};
const NOWHERE = {
  fr: 'Cet appel ne demande pas où la photographie a été prise : ne le dites pas.',
  en: 'This call does not ask where the photograph was taken: leave that out.',
};
const WHEN = { fr: 'Dites quel jour elle a été prise.', en: 'Say on which day it was taken.' };
const NO_DAY = {
  fr: 'Cet appel ne demande pas quand la photographie a été prise : ne le dites pas.',
  en: 'This call does not ask when the photograph was taken: leave that out.',
};
const OTHER_LICENCE = {
  fr: 'Cet appel demande une autre licence : relisez ce qu’elle permet, puis acceptez-la.',
  en: 'This call asks for another licence: read what it allows, then accept it.',
};
const NO_RIGHT = {
  fr: 'Des personnes reconnaissables ne sont pas d’accord : floutez-les, recadrez, ou choisissez une autre photographie.',
  en: 'People who can be recognised do not agree: blur them, crop it, or choose another photograph.',
};
