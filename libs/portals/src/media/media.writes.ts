import { randomBytes } from 'node:crypto';
import { apart, isDemonstration } from '#lib/network';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { NO_LICENCE } from '../licence/no-licence.js';
import { takeUpload } from '../upload/take-upload.js';
import { drawing, drawMedia, forgetMedia } from './media.tasks.js';
import { MediaRecord } from './media.entity.js';
import { ImageRight } from './media.enums.js';
import { MediaAlreadyRecordedError, MediaInUseError } from './media.errors.js';
import { MediaDeleteInput, MediaRecordInput, MediaUpdateInput } from './media.inputs.js';
import { isInTeam } from './media.policy.js';
import { Media } from './media.type.js';
import { usesOf } from './media.uses.js';

const media = kept(Media, MediaRecord, { refusals: apart() });

/** Kept by the team of an organization, each with what may be done with it. */
@Writes(Media)
export class MediaWrites {
  @Write('STAFF', 'Records a file that the caller has uploaded (POST /files/uploads), for one’s organization.', [
    MediaAlreadyRecordedError,
  ])
  async mediaRecord(input: MediaRecordInput, tx: Tx): Promise<Done> {
    const { uploadId, ...said } = input;
    const { organizationId, facts } = await takeUpload(tx, uploadId);
    if (!organizationId || !isInTeam(tx.actor, organizationId)) throw new NotAllowedError();
    const { id: there } =
      (await tx.one<{ id: string }>('select id from portals.media where organization_id = $1 and sha256 = $2', [
        organizationId,
        facts.sha256,
      ])) ?? {};
    if (there) throw new MediaAlreadyRecordedError(there);
    const { takenOn, longitude, latitude, ...file } = facts;
    const values = { ...(await columnsOf(tx, said)), takenOn: said.takenOn ?? takenOn ?? null };
    agree({ ...values, kind: file.kind });
    const id = await media.insert(tx, {
      ...values,
      ...file,
      ...{ longitude, latitude, organizationId },
      folder: uploadId,
      secret: randomBytes(32),
      isDemonstration: await isDemonstration(tx, organizationId),
      drawnAt: file.kind === 'IMAGE' ? null : new Date(),
    });
    if (file.kind === 'IMAGE') await tx.addJob(drawMedia, ...drawing(id));
    return { id, organizationId, after: { ...said, sha256: facts.sha256 } };
  }

  @Write('STAFF', 'Corrects what is said of a media of one’s organization.')
  async mediaUpdate(input: MediaUpdateInput, tx: Tx): Promise<Done> {
    const row = await media.toChange(tx, input, ({ organizationId }) => isInTeam(tx.actor, organizationId));
    const { id, organizationId } = row;
    const values = await columnsOf(tx, input);
    agree(media.merged(tx, row, values));
    return { id, organizationId, ...(await media.update(tx, row, values)) };
  }

  @Write(
    'STAFF',
    'Takes a media of one’s organization away, with its file.',
    [[MediaInUseError, 'while something shows it']],
    null,
  )
  async mediaDelete(input: MediaDeleteInput, tx: Tx): Promise<Done> {
    const row = await media.toChange(tx, input, ({ organizationId }) => isInTeam(tx.actor, organizationId));
    const { id, organizationId, folder, title, sha256 } = row;
    const { count, seen } = await usesOf(tx, row);
    if (count > 0) throw new MediaInUseError(seen);
    await tx.query('delete from portals.media where id = $1', [id]);
    await tx.addJob(forgetMedia, { folder });
    return { id, organizationId, before: { title, sha256 } };
  }
}

type Said = Partial<Omit<MediaUpdateInput, 'id'>>;

/** What is said of it as columns of its row. */
async function columnsOf(tx: Tx, { licence, focalPoint, ...said }: Said): Promise<Partial<MediaRecord>> {
  if (licence && !(await tx.one('select from portals.licence where id = $1', [licence])))
    throw new NotFoundError('licence', NO_LICENCE);
  const middle = focalPoint === null ? { x: 0.5, y: 0.5 } : focalPoint;
  const columns = {
    ...said,
    ...(licence !== undefined && { licenceId: licence }),
    ...(middle && { focalX: middle.x, focalY: middle.y }),
  };
  return columns as Partial<MediaRecord>;
}

function agree(row: Partial<MediaRecord>): void {
  if (row.imageRightUntil && row.imageRight !== ImageRight.CONSENT)
    throw new InvalidInputError(NO_END, 'imageRightUntil');
  if (row.isDecorative && (row.alternativeFr || row.alternativeEn))
    throw new InvalidInputError(DECORATIVE, 'isDecorative');
  const isSaid = row.isDecorative || row.alternativeFr || row.alternativeEn;
  if (row.kind === 'IMAGE' && !isSaid) throw new InvalidInputError(UNSAID, 'alternativeFr');
}

const NO_END = {
  fr: 'Une fin n’a de sens que si les personnes ont donné leur accord.',
  en: 'An end makes sense only where people have agreed.',
};
const DECORATIVE = {
  fr: 'Une image décorative n’a pas de texte alternatif : choisissez l’un ou l’autre.',
  en: 'A decorative picture has no alternative text: choose one of them.',
};
const UNSAID = {
  fr: 'Dites ce que montre l’image pour qui ne la voit pas, ou qu’elle est décorative.',
  en: 'Say what the picture shows for those who do not see it, or that it is decorative.',
};
