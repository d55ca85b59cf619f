import { typeId } from '#lib/graphql';
import { type ImageRight, MediaAlreadyRecordedError, takeIntoSeries } from '#lib/portals';
import { type Done, InvalidInputError, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ContributionStatus } from '../contribution/contribution.enums.js';
import { ContributionStateError } from '../contribution/contribution.errors.js';
import { contributions } from '../contribution/contribution.rows.js';
import { Contribution } from '../contribution/contribution.type.js';
import { answers, callOf, seen } from '../contribution/contribution.writes.js';
import { PhotographNotDrawnError, PhotographTakenError } from './photograph.errors.js';
import { ContributionPhotographTakeInput } from './photograph.inputs.js';
import { copyPhotograph } from './photograph.tasks.js';

/** By whoever answers for the call, and may change the series too: the photograph keeps its author, licence and day, and the way to its contribution. */
@Writes(Contribution)
export class PhotographWrites {
  @Write(
    'STAFF',
    'Takes the photograph of a contribution that is shown into a viewpoint series which one may change. Once the contribution is shown no more, it is neither in the series nor in the library.',
    [ContributionStateError, PhotographNotDrawnError, PhotographTakenError],
  )
  async contributionPhotographTake(input: ContributionPhotographTakeInput, tx: Tx): Promise<Done> {
    const { id: contributionId, seriesId, commentFr, commentEn } = input;
    const row = await contributions.locked(tx, contributionId);
    const call = await callOf(tx, row.callId, 'id');
    if (!answers(tx, call)) throw seen(tx, row, call) ? new NotAllowedError() : new NotFoundError('id');
    if (row.status !== (ContributionStatus.PUBLISHED as string))
      throw new ContributionStateError(row.status as ContributionStatus);
    await contributions.toChange(tx, input, () => true);
    const photograph = await photographOf(tx, contributionId);
    const takenOn = photograph.takenOn ?? input.takenOn;
    if (!takenOn) throw new InvalidInputError(WHEN, 'takenOn');
    await expectNotThere(tx, contributionId, seriesId);
    const author = row.shownName ?? ANONYMOUS;
    const { isDemonstration, title, locale } = row;
    const { folder, isDrawn: _, takenOn: __, ...file } = photograph;
    const made = await takeIntoSeries(tx, {
      ...{ seriesId, takenOn, author, commentFr, commentEn, isDemonstration },
      picture: { ...file, title, locale, folder: typeId('upload') },
      madeBefore: async (organizationId) =>
        (
          await tx.one<{ id: string }>(
            `select m.id from participation.photograph_copy c join portals.media m on m.id = c.media_id where c.contribution_id = $1 and m.organization_id = $2`,
            [contributionId, organizationId],
          )
        )?.id,
    }).catch((error: unknown) => {
      throw error instanceof MediaAlreadyRecordedError ? new PhotographTakenError() : error;
    });
    const { photographId, mediaId, organizationId, isNew } = made;
    if (isNew) {
      await tx.query('insert into participation.photograph_copy (media_id, contribution_id) values ($1, $2)', [
        ...[mediaId, contributionId],
      ]);
      await tx.addJob(copyPhotograph, { from: folder, media: mediaId }, { queue: 'media' });
    }
    await tx.query(
      'insert into participation.photograph_taken (photograph_id, contribution_id, taken_by) values ($1, $2, $3)',
      [photographId, contributionId, tx.actor.id],
    );
    return { id: contributionId, organizationId, after: { seriesId, photographId, takenOn } };
  }
}

async function expectNotThere(tx: Tx, contributionId: string, seriesId: string): Promise<void> {
  const there = await tx.one(
    `select from participation.photograph_copy c join portals.viewpoint_photograph p on p.media_id = c.media_id
     where c.contribution_id = $1 and p.item_id = $2 limit 1`,
    [contributionId, seriesId],
  );
  if (there) throw new PhotographTakenError();
}

/** Whoever gave no name is named as one who did not. */
const ANONYMOUS = 'Anonyme';

interface Kept {
  folder: string;
  sha256: string;
  bytes: number;
  width: number;
  height: number;
  alternativeText: string;
  licenceId: string;
  imageRight: ImageRight;
  takenOn: string | null;
  isDrawn: boolean;
}

async function photographOf(tx: Tx, id: string): Promise<Kept> {
  const found = await tx.one<Kept>(
    `select folder, sha256, bytes, width, height, alternative_text as "alternativeText", licence_id as "licenceId", image_right as "imageRight",
       taken_on::text as "takenOn", drawn_at is not null as "isDrawn" from participation.contribution_photograph where contribution_id = $1 for share`,
    [id],
  );
  if (!found) throw new InvalidInputError(NONE, 'id');
  if (!found.isDrawn) throw new PhotographNotDrawnError();
  return found;
}

const NONE = { fr: 'Cette contribution n’a pas de photographie.', en: 'This contribution has no photograph.' };
const WHEN = {
  fr: 'Dites quand elle a été prise : la contribution ne le dit pas.',
  en: 'Say when it was taken: the contribution does not.',
};
