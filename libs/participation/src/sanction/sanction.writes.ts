import { ownAccount } from '#lib/access';
import { notify } from '#lib/notifications';
import {
  type Changed,
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { mayModerate } from '../moderation/moderation.policy.js';
import { authorOf } from '../moderation/moderation.subject.js';
import { cases } from '../moderation/moderation.writes.js';
import { SameModeratorError } from '../moderation/moderation.errors.js';
import { SanctionRecord } from './sanction.entity.js';
import { SanctionStateError } from './sanction.errors.js';
import { SanctionAnswerInput, SanctionAppealInput, SanctionImposeInput } from './sanction.inputs.js';
import { sanctionAppealed, sanctioned } from './sanction.kinds.js';
import { Sanction } from './sanction.type.js';

const sanctions = kept(Sanction, SanctionRecord, { isNameless: true });

/** For a time, from what one organization asks, with a reason: whoever it is about reads it, and may object to somebody else. */
@Writes(Sanction)
export class SanctionWrites {
  @Write(
    'STAFF',
    'Keeps whoever wrote a contribution or a comment from contributing to what one’s organization asks, for a time.',
  )
  async sanctionImpose({ caseId, reason, ...days }: SanctionImposeInput, tx: Tx): Promise<Done> {
    const about = await cases.find(tx, caseId, 'caseId');
    const { organizationId, isDemonstration } = about;
    if (!mayModerate(tx.actor, organizationId)) throw new NotFoundError('caseId');
    const personId = await authorOf(tx, about);
    if (!personId) throw new InvalidInputError(NOBODY, 'caseId');
    if (personId === tx.actor.personId || !ownAccount(tx.actor)) throw new NotAllowedError();
    const from = days.from ?? days.validFrom ?? tx.today;
    const to = days.to ?? days.validTo;
    if (from < tx.today) throw new InvalidInputError(PAST, 'from');
    if (!to) throw new InvalidInputError(A_YEAR, 'to');
    const isWithinAYear = await tx.one<{ is: boolean }>(`select $2::date <= $1::date + interval '1 year' as is`, [
      from,
      to,
    ]);
    if (to <= from || !isWithinAYear!.is) throw new InvalidInputError(A_YEAR, 'to');
    const values = { organizationId, personId, caseId, validFrom: from, validTo: to, reason };
    const id = await sanctions.insert(tx, {
      ...values,
      imposedAt: new Date(Date.now()),
      imposedBy: tx.actor.id,
      isDemonstration,
    });
    await tell(tx, id, personId, 'IMPOSED');
    // The log names who did it: whoever it is about reads the reason, not that.
    return { id, organizationId, after: { caseId, from, to } };
  }

  @Write('PERSON', 'Says against a sanction of oneself why it is wrong: somebody else than who imposed it answers.', [
    SanctionStateError,
  ])
  async sanctionAppeal({ explanation, ...input }: SanctionAppealInput, tx: Tx): Promise<Done> {
    const row = await sanctions.locked(tx, input.id);
    if (!row.personId || row.personId !== tx.actor.personId)
      throw mayModerate(tx.actor, row.organizationId) ? new NotAllowedError() : new NotFoundError('id');
    if (row.appealedAt || isOver(row, tx)) throw new SanctionStateError();
    await sanctions.toChange(tx, input, () => true);
    await sanctions.update(tx, row, {
      appeal: explanation,
      appealedAt: new Date(Date.now()),
      answer: null,
      answeredAt: null,
      answeredBy: null,
    });
    const told = await tx.query<{ personId: string }>(
      'select m.person_id as "personId" from network.managers_of($1) m',
      [row.organizationId],
    );
    await notify(tx, {
      ...{ kind: sanctionAppealed, subject: row.id, key: `sanction:${row.id}:appealed` },
      to: told.map(({ personId }) => personId),
    });
    // Those who answer read what is said, under the name that was chosen: the log would tell them the other.
    return {
      id: row.id,
      organizationId: null,
      personId: row.personId,
      isTheirs: true,
      after: { version: row.version + 1 },
    };
  }

  @Write('STAFF', 'Answers what somebody says against a sanction, or lifts it.', [
    SanctionStateError,
    SameModeratorError,
  ])
  async sanctionAnswer({ lifts, answer, ...input }: SanctionAnswerInput, tx: Tx): Promise<Done> {
    const row = await sanctions.locked(tx, input.id);
    if (row.personId && row.personId === tx.actor.personId) throw new NotAllowedError();
    if (!mayModerate(tx.actor, row.organizationId)) throw new NotFoundError('id');
    if (!ownAccount(tx.actor)) throw new NotAllowedError();
    const isAnswered = row.appealedAt !== null && row.answeredAt !== null;
    if (isOver(row, tx) || isAnswered || (!lifts && !row.appealedAt)) throw new SanctionStateError();
    if (!lifts && row.imposedBy === tx.actor.id) throw new SameModeratorError();
    await sanctions.toChange(tx, input as Changed, () => true);
    const now = new Date(Date.now());
    await sanctions.update(tx, row, {
      answer,
      answeredAt: now,
      answeredBy: tx.actor.id,
      ...(lifts && { liftedAt: now }),
    });
    if (row.personId) await tell(tx, row.id, row.personId, lifts ? 'LIFTED' : 'UPHELD');
    return { id: row.id, organizationId: row.organizationId, after: { lifts, version: row.version + 1 } };
  }
}

const isOver = ({ liftedAt, validTo }: SanctionRecord, { today }: Tx): boolean => liftedAt !== null || validTo <= today;

const tell = (tx: Tx, id: string, personId: string, what: string): Promise<void> =>
  notify(tx, {
    kind: sanctioned,
    subject: id,
    key: `sanction:${id}:${what}`,
    by: null,
    facts: { what },
    to: [personId],
  });

const NOBODY = {
  fr: 'La personne qui l’a écrite n’a plus de compte.',
  en: 'Whoever wrote it has no account any more.',
};
const PAST = {
  fr: 'Une suspension commence aujourd’hui au plus tôt.',
  en: 'A suspension begins today at the earliest.',
};
const A_YEAR = {
  fr: 'Une suspension dure d’un jour à un an.',
  en: 'A suspension lasts from a day to a year.',
};
