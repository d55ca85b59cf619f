import { ownAccount } from '#lib/access';
import { typeId } from '#lib/graphql';
import { type Done, InvalidInputError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { arrived, tellThoseWhoDecide } from './moderation.cases.js';
import { ModerationState } from './moderation.enums.js';
import { AppealClosedError } from './moderation.errors.js';
import { ModerationAppealSubmitInput } from './moderation.inputs.js';
import { Contribution } from '../contribution/contribution.type.js';
import { type About, authorOf, lockedSubject } from './moderation.subject.js';
import { cases } from './moderation.writes.js';

const DAYS = 14;

interface Decision {
  id: string;
  caseId: string;
  restriction: string;
  isLate: boolean;
}

/** Whoever wrote a contribution or a comment, and whoever told of it from an account, may have a decision looked at again by somebody else. */
@Writes(Contribution)
export class AppealWrites {
  @Write(
    'PERSON',
    'Asks somebody else to look at a decision again, within six months: that one’s contribution or comment is hidden, or that nothing came of one’s notice. Answers one’s contribution, or that of one’s comment; null for others.',
    [AppealClosedError],
  )
  async moderationAppealSubmit(input: ModerationAppealSubmitInput, tx: Tx): Promise<Done> {
    const { contributionId, commentId, receipt, explanation } = input;
    const personId = ownAccount(tx.actor) && tx.actor.personId;
    if (!personId) throw new NotFoundError('contributionId');
    if ([contributionId, commentId, receipt].filter(Boolean).length !== 1)
      throw new InvalidInputError(ONE, 'contributionId');
    const isByAuthor = !receipt;
    const of = isByAuthor
      ? await ofAuthor(tx, { contributionId, commentId }, personId)
      : await ofNotice(tx, receipt, personId);
    const about = await lockedSubject(tx, of);
    if (about.isGone) throw new AppealClosedError();
    const decision = await lastDecision(tx, of);
    const row = decision && (await cases.locked(tx, decision.caseId));
    const against = isByAuthor ? 'HIDDEN' : 'NONE';
    if (
      !decision ||
      !row ||
      decision.isLate ||
      decision.restriction !== against ||
      row.state !== ModerationState.DECIDED
    )
      throw new AppealClosedError();
    const earlier = await tx.one(
      `select from participation.moderation_appeal a join participation.moderation_decision d on d.id = a.decision_id
       where d.case_id = $1 and a.by_author = $2 and (a.by_author or a.person_id = $3)`,
      [row.id, isByAuthor, personId],
    );
    if (earlier) throw new AppealClosedError();
    const id = typeId('modappeal');
    await tx.query(
      `insert into participation.moderation_appeal (id, decision_id, by_author, person_id, explanation) values ($1, $2, $3, $4, $5)`,
      [id, decision.id, isByAuthor, personId, explanation],
    );
    await tx.query(
      `update participation.moderation_case set state = 'APPEALED', closed_at = null, due_at = now() + make_interval(days => $2),
         leased_by = null, leased_until = null, version = version + 1 where id = $1`,
      [row.id, DAYS],
    );
    await arrived(tx, row.id, null);
    await tellThoseWhoDecide(tx, row.id, row.organizationId, 'appealed');
    // The log would name who told of it to everybody who reads it, and who chose another name to those whom they object to.
    const done = { id: about.pageId, organizationId: null, isTheirs: true as const };
    return isByAuthor ? { ...done, personId, after: { decisionId: decision.id } } : { ...done, isUnchanged: true };
  }
}

interface Objected extends About {
  /** Of a notice; of whoever wrote it, any. */
  caseId: string | null;
}

async function ofAuthor(tx: Tx, about: About, personId: string): Promise<Objected> {
  if ((await authorOf(tx, about)) !== personId)
    throw new NotFoundError(about.commentId ? 'commentId' : 'contributionId');
  return { ...about, caseId: null };
}

async function ofNotice(tx: Tx, number: string, personId: string): Promise<Objected> {
  const found = await tx.one<Objected>(
    `select c.contribution_id as "contributionId", c.comment_id as "commentId", c.id as "caseId" from participation.notice n
     join participation.notice_reporter r on r.notice_id = n.id join participation.moderation_case c on c.id = n.case_id
     where n.number = upper($1) and r.person_id = $2`,
    [number, personId],
  );
  if (!found) throw new NotFoundError('receipt');
  return found;
}

/** The last of a case; of a contribution or a comment, of whatever case. */
const lastDecision = (tx: Tx, { contributionId, commentId, caseId }: Objected) =>
  tx.one<Decision>(
    `select d.id, d.case_id as "caseId", d.restriction, d.decided_at <= now() - interval '6 months' as "isLate"
     from participation.moderation_decision d join participation.moderation_case c on c.id = d.case_id
     where (c.contribution_id = $1 or c.comment_id = $2) and ($3::text is null or c.id = $3) order by d.decided_at desc, d.id desc limit 1`,
    [contributionId ?? null, commentId ?? null, caseId],
  );

const ONE = {
  fr: 'Dites ce que vous contestez : votre contribution, votre commentaire, ou le numéro de votre signalement.',
  en: 'Say what you object to: your contribution, your comment, or the number of your notice.',
};
