import { type Done, kept, type Tx, VersionConflictError, Write, Writes } from '#lib/writes';
import { MediaRefusal } from '../item/item.enums.js';
import { MediaRefusedError } from '../item/item.errors.js';
import { MediaRecord } from '../media/media.entity.js';
import { PhotographThereError } from './viewpoint-photograph.errors.js';
import { PhotographRecordInput, PhotographRemoveInput, PhotographUpdateInput } from './viewpoint-photograph.inputs.js';
import { expectTaken } from '../picture/taken-on.js';
import { expectSeries, items, photographs, seriesToChange } from './viewpoint-photograph.rows.js';
import { ViewpointPhotograph } from './viewpoint-photograph.type.js';

const media = kept('media', MediaRecord, { lock: 'for no key update' });

/** What is shown changes at once: of a series that is published, whoever publishes it says so, as of its other facts. */
@Writes(ViewpointPhotograph, { called: 'photograph' })
export class ViewpointPhotographWrites {
  @Write('STAFF', 'Adds a picture of one’s library to a viewpoint series of one’s organization.', [
    PhotographThereError,
    MediaRefusedError,
    [VersionConflictError, 'where `seriesVersion` is not that of the series'],
  ])
  async photographRecord({ seriesVersion, ...input }: PhotographRecordInput, tx: Tx): Promise<Done> {
    const { itemId, mediaId, takenOn, commentFr, commentEn } = input;
    const series = await seriesToChange(tx, itemId, 'itemId');
    const { organizationId, isDemonstration } = series;
    await items.toChange(tx, { id: itemId, expectedVersion: seriesVersion }, () => true);
    expectSeries(series, 'itemId');
    expectTaken(takenOn, tx.today, 'takenOn');
    const picture = await pictureOf(tx, mediaId, organizationId);
    const there = await tx.one<{ id: string }>(
      'select id from portals.viewpoint_photograph where item_id = $1 and media_id = $2',
      [itemId, mediaId],
    );
    if (there) throw new PhotographThereError(there.id);
    const author = input.author ?? picture.author;
    const values = { itemId, mediaId, takenOn, author, commentFr, commentEn };
    const id = await photographs.insert(tx, { ...values, isDemonstration });
    return { id, organizationId, after: values };
  }

  @Write('STAFF', 'Corrects what is said of a photograph of a viewpoint series.')
  async photographUpdate(input: PhotographUpdateInput, tx: Tx): Promise<Done> {
    const { itemId } = await photographs.find(tx, input.id);
    const { organizationId } = await seriesToChange(tx, itemId, 'id');
    const photograph = await photographs.toChange(tx, input, () => true);
    if (input.takenOn) expectTaken(input.takenOn, tx.today, 'takenOn');
    return { id: photograph.id, organizationId, ...(await photographs.update(tx, photograph, input)) };
  }

  @Write('STAFF', 'Takes a photograph out of its viewpoint series; its picture stays in the library.', [], null)
  async photographRemove(input: PhotographRemoveInput, tx: Tx): Promise<Done> {
    const { itemId } = await photographs.find(tx, input.id);
    const { organizationId } = await seriesToChange(tx, itemId, 'id');
    const { id, mediaId, takenOn, author } = await photographs.toChange(tx, input, () => true);
    await tx.query('delete from portals.viewpoint_photograph where id = $1', [id]);
    return { id, organizationId, before: { itemId, mediaId, takenOn, author } };
  }
}

/** A picture of the same organization, which may be shown on this day. Of others, nobody is told that they are there. */
async function pictureOf(tx: Tx, id: string, organizationId: string): Promise<MediaRecord> {
  const refuse = (reason: MediaRefusal, words?: string): never => {
    throw new MediaRefusedError(reason, { id, block: null, path: ['mediaId'] }, words);
  };
  const picture = await media.locked(tx, id).catch(() => refuse(MediaRefusal.NOT_FOUND));
  const { kind, title, imageRight, imageRightUntil } = picture;
  if (picture.organizationId !== organizationId) refuse(MediaRefusal.NOT_FOUND);
  if (kind !== 'IMAGE') refuse(MediaRefusal.NOT_A_PICTURE, title);
  const isOver = imageRightUntil !== null && imageRightUntil < tx.today;
  if (imageRight === 'MISSING' || isOver) refuse(MediaRefusal.NO_RIGHT, title);
  return picture;
}
