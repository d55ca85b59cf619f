import { ownAccount } from '#lib/access';
import { typeId } from '#lib/graphql';
import { takeBackNews } from '#lib/notifications';
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
import { ContributionStatus } from '../contribution/contribution.enums.js';
import { ContributionStateError } from '../contribution/contribution.errors.js';
import { contributions } from '../contribution/contribution.rows.js';
import { caseFor, newsOf } from './moderation.cases.js';
import { ModerationCaseRecord } from './moderation.entity.js';
import { ModerationRestriction, ModerationState } from './moderation.enums.js';
import {
  ContributionChangedError,
  ModerationCaseStateError,
  ModerationCaseTakenError,
  SameModeratorError,
} from './moderation.errors.js';
import {
  ModerationCaseOpenInput,
  ModerationCaseReleaseInput,
  ModerationCaseTakeInput,
  ModerationDecideInput,
} from './moderation.inputs.js';
import { tellAuthor, tellReporters } from './moderation.letters.js';
import { mayModerate } from './moderation.policy.js';
import { authorOf, lockedSubject } from './moderation.subject.js';
import { ModerationCase } from './moderation.type.js';

export const cases = kept(ModerationCase, ModerationCaseRecord, { isNameless: true });
const { OPEN, APPEALED, DECIDED } = ModerationState;
const LEASE_MS = 10 * 60_000;
type Statement = Pick<ModerationDecideInput, 'restriction' | 'ground' | 'provision' | 'explanation'>;

/** For those who answer for the call: one looks at a case, decides it and says why; the contribution follows. */
@Writes(ModerationCase)
export class ModerationWrites {
  @Write('STAFF', 'Looks at a contribution that nobody told of: opens its case, or answers the one that is open.', [
    [ContributionStateError, 'where it is not shown'],
  ])
  async moderationCaseOpen({ contributionId }: ModerationCaseOpenInput, tx: Tx): Promise<Done> {
    const about = await lockedSubject(tx, { contributionId });
    const { organizationId, isPublic } = await initiativeOf(tx, about.callId);
    const { status } = await contributions.find(tx, contributionId);
    const isShown = isPublic && status === ContributionStatus.PUBLISHED;
    if (!mayModerate(tx.actor, organizationId))
      throw isShown ? new NotAllowedError() : new NotFoundError('contributionId');
    if (status !== ContributionStatus.PUBLISHED && status !== ContributionStatus.SUBMITTED)
      throw new ContributionStateError(status as ContributionStatus);
    const id = await caseFor(tx, about, organizationId, { origin: 'OWN_INITIATIVE' });
    return { id, organizationId, after: { contributionId } };
  }

  @Write('STAFF', 'Keeps a case to oneself for ten minutes, or for ten more.', [
    ModerationCaseStateError,
    ModerationCaseTakenError,
    SameModeratorError,
  ])
  async moderationCaseTake({ id }: ModerationCaseTakeInput, tx: Tx): Promise<Done> {
    const row = await toDecide(tx, { id });
    await expectAnother(tx, row, await authorOf(tx, row));
    await tx.query(
      `update participation.moderation_case set leased_by = $2, leased_until = clock_timestamp() + make_interval(secs => $3) where id = $1`,
      [id, tx.actor.id, LEASE_MS / 1000],
    );
    return { id, organizationId: row.organizationId, isUnchanged: true };
  }

  @Write('STAFF', 'Leaves a case to others that one has taken.')
  async moderationCaseRelease({ id }: ModerationCaseReleaseInput, tx: Tx): Promise<Done> {
    const { organizationId } = await seen(tx, id);
    await tx.query(
      'update participation.moderation_case set leased_by = null, leased_until = null where id = $1 and leased_by = $2',
      [id, tx.actor.id],
    );
    return { id, organizationId, isUnchanged: true };
  }

  @Write(
    'STAFF',
    'Decides a case, and says why: whoever wrote the contribution is told with the reasons, whoever told of it what became of that.',
    [ModerationCaseStateError, ModerationCaseTakenError, ContributionChangedError, SameModeratorError],
  )
  async moderationDecide(input: ModerationDecideInput, tx: Tx): Promise<Done> {
    const { contributionVersion, restriction, facts, note } = input;
    expectReasons(input);
    const found = await cases.find(tx, input.id);
    // First what it is about, as whoever tells of that does.
    const about = await lockedSubject(tx, found);
    const row = await toDecide(tx, input);
    const appeal = await expectAnother(tx, row, about.personId);
    if (about.version !== contributionVersion) throw new ContributionChangedError(about.version);
    const isHidden = restriction === ModerationRestriction.HIDDEN;
    const { ground = null, provision = null, explanation = null } = isHidden ? input : {};
    const id = typeId('moddecision');
    const decided = {
      ...{
        id,
        caseId: row.id,
        restriction,
        ground,
        provision,
        facts,
        explanation: explanation ?? input.explanation ?? '',
      },
      ...{
        isOwnInitiative: row.noticeCount === 0,
        isOnAppeal: appeal !== undefined,
        isLast: appeal?.isByAuthor ?? false,
      },
    };
    await tx.query(
      `insert into participation.moderation_decision (id, case_id, restriction, ground, provision, facts, explanation, is_own_initiative, decided_by, appeal_id, demonstration)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, row.id, restriction, ground, provision, facts, decided.explanation, decided.isOwnInitiative],
        ...[tx.actor.id, appeal?.id ?? null, row.isDemonstration],
      ],
    );
    if (note) await noted(tx, row.id, note);
    // Where nothing is restricted, it stays as it is unless it waited, or somebody objected.
    if (isHidden) await about.hide(tx, decided.explanation);
    else await about.show(tx, appeal?.isByAuthor ?? false);
    await takeBackNews(tx, [newsOf(row.id), newsOf(row.id, 'appealed')]);
    await cases.update(tx, row, {
      state: DECIDED,
      closedAt: new Date(Date.now()),
      leasedBy: null,
      leasedUntil: null,
    });
    await tellAuthor(tx, about, decided);
    await tellReporters(tx, decided);
    // Whoever wrote it reads the reasons, and not who gave them, as the log would say.
    return { id: row.id, organizationId: row.organizationId, before: { state: row.state }, after: decided };
  }
}

/** A person, and neither whoever wrote it, entered it for somebody or told of it nor, of what is objected to, whoever decided before or objects. Answers what waits. */
async function expectAnother(tx: Tx, row: ModerationCaseRecord, author: string | null): Promise<Appeal | undefined> {
  if (!ownAccount(tx.actor)) throw new NotAllowedError(PERSON);
  if (author && author === tx.actor.personId) throw new NotAllowedError(OWN);
  const entered = await tx.one(
    'select from participation.contribution_entry where contribution_id = $1 and entered_by = $2',
    [row.contributionId, tx.actor.personId],
  );
  if (entered) throw new NotAllowedError(ENTERED);
  const told = await tx.one(
    'select from participation.notice n join participation.notice_reporter r on r.notice_id = n.id where n.case_id = $1 and r.person_id = $2 limit 1',
    [row.id, tx.actor.personId],
  );
  if (told) throw new NotAllowedError(TOLD);
  const appeal = row.state === APPEALED ? await waitingAppeal(tx, row.id) : undefined;
  if (appeal?.deciders.includes(tx.actor.id!)) throw new SameModeratorError();
  if (appeal?.personId && appeal.personId === tx.actor.personId) throw new NotAllowedError(OBJECTS);
  return appeal;
}

/** Locked, for those who decide, while nobody else looks at it. */
async function toDecide(tx: Tx, input: Pick<Changed, 'id' | 'expectedVersion'>): Promise<ModerationCaseRecord> {
  await seen(tx, input.id);
  const row = await cases.locked(tx, input.id);
  const state = row.state as ModerationState;
  if (state !== OPEN && state !== APPEALED) throw new ModerationCaseStateError(state);
  if (row.leasedBy && row.leasedBy !== tx.actor.id && row.leasedUntil!.getTime() > Date.now())
    throw new ModerationCaseTakenError(row.leasedUntil!);
  return cases.toChange(tx, input, () => true);
}

/** A case is told of to nobody but those who decide it. */
async function seen(tx: Tx, id: string): Promise<ModerationCaseRecord> {
  const row = await cases.find(tx, id);
  if (!mayModerate(tx.actor, row.organizationId)) throw new NotFoundError('id');
  return row;
}

async function initiativeOf(tx: Tx, callId: string): Promise<{ organizationId: string; isPublic: boolean }> {
  const found = await tx.one<{ organizationId: string; isPublic: boolean }>(
    `select i.organization_id as "organizationId", i.published_on is not null as "isPublic"
     from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = $1`,
    [callId],
  );
  return found!;
}

interface Appeal {
  id: string;
  personId: string | null;
  /** Whoever decided the case before, at whatever time. */
  deciders: readonly string[];
  isByAuthor: boolean;
}

const waitingAppeal = (tx: Tx, caseId: string) =>
  tx.one<Appeal>(
    `select a.id, a.person_id as "personId", a.by_author as "isByAuthor",
       array(select e.decided_by from participation.moderation_decision e where e.case_id = d.case_id and e.decided_by is not null) as deciders from participation.moderation_appeal a join participation.moderation_decision d on d.id = a.decision_id
     where d.case_id = $1 and not exists (select from participation.moderation_decision o where o.appeal_id = a.id)`,
    [caseId],
  );

async function noted(tx: Tx, caseId: string, text: string): Promise<void> {
  await tx.query('insert into participation.moderation_note (id, case_id, text, written_by) values ($1, $2, $3, $4)', [
    typeId('modnote'),
    caseId,
    text,
    ownAccount(tx.actor),
  ]);
}

/** What is restricted has a ground, a provision and an explanation. */
export function expectReasons({ restriction, ground, provision, explanation }: Statement): void {
  if (restriction !== ModerationRestriction.HIDDEN) return;
  const missing = Object.entries({ ground, provision, explanation }).find(([, value]) => !value);
  if (missing) throw new InvalidInputError(REASONS, missing[0]);
}

const REASONS = {
  fr: 'Ce qui n’est plus affiché l’est pour une raison : dites laquelle.',
  en: 'What is not shown is so for a reason: say which.',
};
const PERSON = {
  fr: 'Une personne en décide, pas un programme.',
  en: 'A person decides about it, not a program.',
};
const OBJECTS = {
  fr: 'Vous contestez cette décision : une autre personne l’examine.',
  en: 'You object to this decision: somebody else looks at it.',
};
const ENTERED = {
  fr: 'Vous avez saisi cette contribution : une autre personne en décide.',
  en: 'You entered this contribution: somebody else decides about it.',
};
const TOLD = {
  fr: 'Vous avez signalé ce texte : une autre personne en décide.',
  en: 'You told of this text: somebody else decides about it.',
};
const OWN = {
  fr: 'Vous avez écrit cette contribution : une autre personne en décide.',
  en: 'You wrote this contribution: somebody else decides about it.',
};
