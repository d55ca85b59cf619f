import { coordinates } from '#lib/access';
import { apart } from '#lib/network';
import { notify } from '#lib/notifications';
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
import { ClubNoticeRecord } from '../club-notice/club-notice.entity.js';
import { ClubNoticeOverError } from '../club-notice/club-notice.errors.js';
import { clubNoticeAnswered } from '../club-notice/club-notice.kinds.js';
import { expectStanding, maySee } from '../club-notice/club-notice.policy.js';
import { ClubNotice } from '../club-notice/club-notice.type.js';
import { isOfClub } from '../club-scope.js';
import { ClubNoticeAnswerRecord } from './club-notice-answer.entity.js';
import { ClubNoticeAnsweredError } from './club-notice-answer.errors.js';
import { ClubNoticeAnswerGiveInput, ClubNoticeAnswerRemoveInput } from './club-notice-answer.inputs.js';
import { ClubNoticeAnswer } from './club-notice-answer.type.js';

const notices = kept(ClubNotice, ClubNoticeRecord, { lock: 'for no key update' });
const answers = kept(ClubNoticeAnswer, ClubNoticeAnswerRecord, {
  refusals: { ...apart(), club_notice_answer_once: () => new ClubNoticeAnsweredError() },
});

@Writes(ClubNoticeAnswer)
export class ClubNoticeAnswerWrites {
  @Write('PERSON', 'Answers a need or an offer, once, while it stands; whoever published it is told.', [
    ClubNoticeOverError,
    ClubNoticeAnsweredError,
  ])
  async clubNoticeAnswerGive({ clubNoticeId, text }: ClubNoticeAnswerGiveInput, tx: Tx): Promise<Done> {
    const { personId } = tx.actor;
    const notice = await notices.locked(tx, clubNoticeId, 'clubNoticeId');
    maySee(tx, notice, 'clubNoticeId');
    if (!personId || !isOfClub(tx.actor)) throw new NotAllowedError(OF_CLUB);
    if (notice.personId === personId) throw new InvalidInputError(OWN, 'clubNoticeId');
    expectStanding(tx, notice);
    const { organization } = (await tx.one<{ organization: string | null }>(
      'select club.works_at($1, $2) as organization',
      [personId, tx.today],
    ))!;
    const id = await answers.insert(tx, {
      ...{ clubNoticeId, personId, organizationId: organization, text, answeredOn: tx.today },
      isDemonstration: notice.isDemonstration,
    });
    if (notice.personId)
      await notify(tx, {
        ...{ kind: clubNoticeAnswered, subject: clubNoticeId, key: `clubnotice:${clubNoticeId}:answer:${id}` },
        to: [notice.personId],
      });
    return { id, organizationId: notice.organizationId, personId, after: { clubNoticeId } };
  }

  @Write('PERSON', 'Takes back what one has answered; coordinators take out what has no place there.', [], null)
  async clubNoticeAnswerRemove(input: ClubNoticeAnswerRemoveInput, tx: Tx): Promise<Done> {
    const row = await answers.locked(tx, input.id);
    const isOwn = row.personId !== null && row.personId === tx.actor.personId;
    if (!isOwn && !isOfClub(tx.actor)) throw new NotFoundError('id');
    await answers.toChange(tx, input, () => isOwn || coordinates(tx.actor));
    await tx.query('delete from club.club_notice_answer where id = $1', [row.id]);
    return {
      id: row.id,
      organizationId: row.organizationId,
      personId: row.personId,
      before: { clubNoticeId: row.clubNoticeId },
    };
  }
}

const OF_CLUB = {
  fr: 'Répondre est réservé aux membres du club et du réseau.',
  en: 'Answering is for members of the club and of the network.',
};
const OWN = {
  fr: 'Vous avez publié cela vous-même.',
  en: 'You published this yourself.',
};
