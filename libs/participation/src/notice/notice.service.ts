import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ownAccount } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { noticeCounts, Throttle } from '#lib/identity';
import { sendMail } from '#lib/mail';
import { InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { caseFor } from '../moderation/moderation.cases.js';
import { receiptPath } from '../moderation/moderation.letters.js';
import { localeOfText, noticeReceivedLetter } from '../moderation/moderation.mails.js';
import { lockedSubject } from '../moderation/moderation.subject.js';
import { NoticeReason } from './notice.enums.js';
import { type NoticeSubmitInput } from './notice.inputs.js';
import { type NoticeReceipt } from './notice.type.js';

/** The audit log has no entry of a notice: it would tell who sent it. */
@Injectable()
export class Notices {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: Throttle,
  ) {}

  async submit({ idempotencyKey, ...input }: NoticeSubmitInput, context: RequestContext): Promise<NoticeReceipt> {
    const { reason } = input;
    if (!input.goodFaith) throw new InvalidInputError(GOOD_FAITH, 'goodFaith');
    if (Boolean(input.contributionId) === Boolean(input.commentId)) throw new InvalidInputError(ONE, 'contributionId');
    const accountId = ownAccount(context.actor);
    // Whoever has no account says who they are, save for what may be told of without a name.
    if (!accountId && reason !== NoticeReason.CHILD_ABUSE) {
      if (!input.name) throw new InvalidInputError(WHO, 'name');
      if (!input.email) throw new InvalidInputError(WHERE, 'email');
    }
    return this.throttle.letter(noticeCounts(accountId, context, input.email), () =>
      this.uow.run(context, async (tx) => {
        const id = await tx.idempotent(idempotencyKey, 'noticeSubmit', input, () => take(tx, input, context));
        const found = await tx.one<{ number: string; receivedAt: Date }>(
          'select number, received_at as "receivedAt" from participation.notice where id = $1',
          [id],
        );
        return { ...found!, reason, decidedAt: null, restriction: null, redress: null, viewerMayAppeal: false };
      }),
    );
  }
}

async function take(
  tx: Tx,
  input: Omit<NoticeSubmitInput, 'idempotencyKey'>,
  { locale }: RequestContext,
): Promise<string> {
  const { commentId, reason, explanation } = input;
  const about = await lockedSubject(tx, input);
  const initiative = await tx.one<{ organizationId: string }>(
    `select i.organization_id as "organizationId" from participation.call a join participation.initiative i on i.id = a.initiative_id
     where a.id = $1 and i.published_on is not null`,
    [about.callId],
  );
  if (!initiative || !about.isShown) throw new NotFoundError(commentId ? 'commentId' : 'contributionId');
  const personId = ownAccount(tx.actor) && tx.actor.personId;
  const caseId = await caseFor(tx, about, initiative.organizationId, { origin: 'NOTICE', reason, by: personId });
  const id = typeId('notice');
  const number = receiptNumber();
  await tx.query(
    `insert into participation.notice (id, number, case_id, reason, explanation, title, body) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, number, caseId, reason, explanation, about.title, about.body],
  );
  // Of an account, the letters go where it says by then.
  const { name = null, email = null } = personId ? {} : input;
  if (!personId && !name && !email) return id;
  await tx.query(
    'insert into participation.notice_reporter (notice_id, person_id, name, email, locale) values ($1, $2, $3, lower($4), $5)',
    [id, personId, name, email, locale],
  );
  const to = email ?? (await addressOf(tx, personId));
  if (to)
    await sendMail(tx, noticeReceivedLetter, {
      ...{ to, locale: localeOfText(locale), key: `notice:${id}` },
      // To an address that nobody proved, no words of whoever wrote it.
      values: { name: '', number, link: receiptPath(number) },
    });
  return id;
}

const addressOf = async (tx: Tx, personId: string | null): Promise<string | undefined> =>
  (
    await tx.one<{ email: string }>('select email from identity.account where person_id = $1 and erased_at is null', [
      personId,
    ])
  )?.email;

/** Without letters and digits that are taken for one another: `S-7K4Q-2M9X-HPWC`. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const receiptNumber = (): string =>
  `S-${Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-')}`;

const ONE = {
  fr: 'Dites ce que vous signalez : une contribution, ou un commentaire.',
  en: 'Say what you tell of: a contribution, or a comment.',
};
const GOOD_FAITH = {
  fr: 'Un signalement se fait de bonne foi : cochez cette case si tout ce que vous dites est exact.',
  en: 'A notice is sent in good faith: tick this if all that you say is accurate.',
};
const WHO = {
  fr: 'Dites qui vous êtes : votre nom n’est montré à personne.',
  en: 'Say who you are: your name is shown to nobody.',
};
const WHERE = {
  fr: 'Donnez une adresse électronique : la décision vous y sera écrite, et elle n’est montrée à personne.',
  en: 'Give an email address: the decision is written to it, and it is shown to nobody.',
};
