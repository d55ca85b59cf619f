import { organizationsOf } from '#lib/access';
import { followAs, notify, takeBackNews } from '#lib/notifications';
import {
  type Changed,
  type Done,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { CallNotOpenError } from '../call/call.errors.js';
import { ContributionStatus } from '../contribution/contribution.enums.js';
import { contributions } from '../contribution/contribution.rows.js';
import {
  answers,
  callOf,
  type CallOf,
  expectOpen,
  expectSameWorld,
  seen,
  shortName,
} from '../contribution/contribution.writes.js';
import { dropCases } from '../moderation/moderation.cases.js';
import { expectNoSanction } from '../sanction/sanction.check.js';
import { SanctionedError } from '../sanction/sanction.errors.js';
import { type CommentRecord } from './comment.entity.js';
import { CommentRemovedError, TooManyCommentsError } from './comment.errors.js';
import { CommentRemoveInput, CommentUpdateInput, CommentWriteInput } from './comment.inputs.js';
import { commentAnswered, commentRemoved, commentWritten } from './comment.kinds.js';
import { comments, keyOf } from './comment.rows.js';
import { Comment } from './comment.type.js';

/** Written by whoever has an account, under a name that they choose. What comments say stands in their own rows alone: no entry of the log repeats it. */
@Writes(Comment)
export class CommentWrites {
  @Write(
    'PERSON',
    'Says something of a contribution that is shown, to a call that is open. Whoever follows it is told.',
    [
      CallNotOpenError,
      CommentRemovedError,
      SanctionedError,
      [TooManyCommentsError, 'where the caller has written twenty within ten minutes'],
    ],
  )
  async commentWrite(
    { contributionId, answersToId, body, displayName, asTeam }: CommentWriteInput,
    tx: Tx,
  ): Promise<Done> {
    const personId = tx.actor.personId!;
    const { call, contribution } = await commented(tx, contributionId);
    await expectNoSanction(tx, call.organizationId);
    if (!call.takesComments) throw new NotAllowedError(NONE, 'contributionId');
    if (asTeam && !organizationsOf(tx.actor).includes(call.organizationId)) throw new NotAllowedError(TEAM, 'asTeam');
    await expectSameWorld(tx, call, 'contributionId');
    const answered = answersToId ? await toAnswer(tx, answersToId, contributionId) : null;
    await expectFew(tx, personId);
    const id = await comments.insert(tx, {
      ...{ contributionId, answersToId: answersToId ?? null, body, personId, isOfOrganization: asTeam },
      ...{ shownName: displayName ?? (await shortName(tx, personId)), isDemonstration: contribution.isDemonstration },
    });
    await tell(tx, id, contributionId, answered);
    await followAs(tx, personId, contributionId);
    return { id, organizationId: null, personId, isTheirs: true, after: { contributionId } };
  }

  @Write('PERSON', 'Says otherwise what one said of a contribution; what it said before is kept.', [
    CallNotOpenError,
    CommentRemovedError,
    SanctionedError,
  ])
  async commentUpdate(input: CommentUpdateInput, tx: Tx): Promise<Done> {
    const { row, call, isOwn, isShown } = await toWrite(tx, input);
    if (!isOwn) throw new NotAllowedError(OWN);
    // What nobody reads now is not changed for the day when they may again.
    if (!isShown) throw new NotFoundError('id');
    expectOpen(call);
    await expectNoSanction(tx, call.organizationId);
    const { id, personId, body } = await comments.toChange(tx, input, () => true);
    const done = { id, organizationId: null, personId, isTheirs: true as const };
    if (input.body === body) return { ...done, isUnchanged: true };
    await tx.query(
      `insert into participation.comment_version (comment_id, number, body, written_at)
       select $1, coalesce(max(v.number), 0) + 1, $2, $3 from participation.comment_version v where v.comment_id = $1`,
      [id, body, row.editedAt ?? row.writtenAt],
    );
    await comments.update(tx, row, { body: input.body, editedAt: new Date(Date.now()) });
    return { ...done, after: { version: row.version + 1 } };
  }

  @Write(
    'PERSON',
    'Takes out what was said of a contribution: one’s own, or for a reason as who answers for the call. What answers it stays.',
    [CommentRemovedError],
  )
  async commentRemove({ reason, ...input }: CommentRemoveInput, tx: Tx): Promise<Done> {
    const { row, call, isOwn } = await toWrite(tx, input);
    if (!isOwn && !answers(tx, call)) throw new NotAllowedError(OWN);
    if (!isOwn && !reason) throw new InvalidInputError(REASON, 'reason');
    if (!isOwn) await expectUndecided(tx, row.id);
    const { id, personId, contributionId } = await comments.toChange(tx, input, () => true);
    await comments.update(tx, row, {
      ...{ body: null, shownName: null, removedAt: new Date(Date.now()), removalReason: isOwn ? null : reason },
    });
    await tx.query('delete from participation.comment_version where comment_id = $1', [id]);
    await dropCases(tx, { commentId: id });
    await takeBackNews(tx, [keyOf(id, 'written'), keyOf(id, 'answered')]);
    if (!isOwn && personId)
      await notify(tx, {
        ...{ kind: commentRemoved, subject: contributionId, key: keyOf(id, 'removed'), to: [personId] },
      });
    // Whoever wrote it is not told which of the team took it out.
    const whose = isOwn
      ? { organizationId: null, personId, isTheirs: true as const }
      : { organizationId: call.organizationId };
    return { id, ...whose, after: { isOwn, version: row.version + 1 } };
  }
}

/** Whoever is answered is told so; whoever else follows the contribution, that there is a comment. */
async function tell(tx: Tx, id: string, subject: string, answered: string | null): Promise<void> {
  const to = answered ? [answered] : [];
  if (answered) await notify(tx, { kind: commentAnswered, subject, key: keyOf(id, 'answered'), to });
  await notify(tx, { kind: commentWritten, subject, key: keyOf(id, 'written'), except: to });
}

/** One that is shown, to a call that is open. */
async function commented(tx: Tx, id: string) {
  const contribution = await contributions.find(tx, id, 'contributionId');
  const call = await callOf(tx, contribution.callId, 'contributionId');
  if (contribution.status !== ContributionStatus.PUBLISHED) throw new NotFoundError('contributionId');
  expectOpen(call);
  return { contribution, call };
}

/** Held, so that it is not taken out meanwhile; answers who wrote it. */
async function toAnswer(tx: Tx, id: string, contributionId: string): Promise<string | null> {
  const row = await comments.locked(tx, id, 'answersToId');
  if (row.contributionId !== contributionId) throw new NotFoundError('answersToId');
  if (row.removedAt)
    throw (await standsBelow(tx, id)) ? new CommentRemovedError('answersToId') : new NotFoundError('answersToId');
  if (row.answersToId) throw new InvalidInputError(DEEP, 'answersToId');
  return row.personId;
}

const standsBelow = async (tx: Tx, id: string): Promise<boolean> =>
  Boolean(
    await tx.one('select from participation.comment where answers_to_id = $1 and removed_at is null limit 1', [id]),
  );

/** Locked, for whoever sees it: to others it is not there. */
async function toWrite(
  tx: Tx,
  { id }: Changed,
): Promise<{ row: CommentRecord; call: CallOf; isOwn: boolean; isShown: boolean }> {
  const row = await comments.locked(tx, id);
  const isOwn = row.personId !== null && row.personId === tx.actor.personId;
  const contribution = await contributions.find(tx, row.contributionId);
  const call = await callOf(tx, contribution.callId, 'id');
  if (!isOwn && !seen(tx, contribution, call)) throw new NotFoundError('id');
  if (row.removedAt)
    throw isOwn || (await standsBelow(tx, id)) ? new CommentRemovedError('id') : new NotFoundError('id');
  return { row, call, isOwn, isShown: contribution.status === ContributionStatus.PUBLISHED };
}

/** Where somebody has told of it, and waits for what is decided and why, or where that was decided, it is taken out by a decision alone. */
async function expectUndecided(tx: Tx, id: string): Promise<void> {
  const found = await tx.one<{ waits: boolean }>(
    `select c.state in ('OPEN', 'APPEALED') as waits from participation.moderation_case c where c.comment_id = $1
       and (c.state in ('OPEN', 'APPEALED') or exists (select from participation.moderation_decision d where d.case_id = c.id)) order by 1 desc limit 1`,
    [id],
  );
  if (found) throw new NotAllowedError(found.waits ? CASE : DECIDED);
}

const MOST = 20;

/** Those of one person come one after the other, so that each counts those before it. */
async function expectFew(tx: Tx, personId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('comments ' || $1, 0))`, [personId]);
  const found = await tx.one<{ n: number }>(
    `select count(*)::int as n from participation.comment where person_id = $1 and written_at > now() - interval '10 minutes'`,
    [personId],
  );
  if (found!.n >= MOST) throw new TooManyCommentsError(MOST);
}

const NONE = { fr: 'Cet appel ne prend pas de commentaires.', en: 'This call takes no comments.' };
const TEAM = {
  fr: 'Il faut un rôle dans l’organisation qui répond de cette démarche pour parler en son nom.',
  en: 'It takes a role in the organization that answers for this initiative to speak for it.',
};
const OWN = { fr: 'Seule la personne qui l’a écrit le fait.', en: 'Only whoever wrote it does this.' };
const REASON = {
  fr: 'Dites pourquoi : la personne qui l’a écrit lira votre raison.',
  en: 'Say why: whoever wrote it will read your reason.',
};
const CASE = {
  fr: 'On a signalé ce commentaire : décidez-en à la page « Modération », avec les motifs.',
  en: 'Somebody has told of this comment: decide about it on the page “Moderation”, with the reasons.',
};
const DECIDED = {
  fr: 'On a déjà décidé de ce commentaire : signalez-le, et une autre personne en décidera de nouveau, avec les motifs.',
  en: 'This comment was decided about already: tell of it, and somebody else decides anew, with the reasons.',
};
const DEEP = {
  fr: 'Ce commentaire répond déjà à un autre : répondez à celui-là.',
  en: 'This comment itself answers another: answer that one.',
};
