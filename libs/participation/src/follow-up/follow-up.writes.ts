import { notify, takeBackNews } from '#lib/notifications';
import { type Changed, type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { BudgetStageError } from '../budget/budget.errors.js';
import { ContributionStateError } from '../contribution/contribution.errors.js';
import { InitiativeRecord } from '../initiative/initiative.entity.js';
import { mayAnswerFor } from '../initiative/initiative.policy.js';
import { expectShown } from '../initiative/initiative.shown.js';
import { Initiative } from '../initiative/initiative.type.js';
import { gatheredUnder } from '../merge/merge.followers.js';
import { aboutOf } from './follow-up.about.js';
import { FollowUpStepRecord } from './follow-up.entity.js';
import { FollowUpStatus } from './follow-up.enums.js';
import { FollowUpStepRecordInput, FollowUpStepRemoveInput, FollowUpStepUpdateInput } from './follow-up.inputs.js';
import { contributionFollowedUp } from './follow-up.kinds.js';
import { FollowUpStep } from './follow-up.type.js';

const steps = kept(FollowUpStep, FollowUpStepRecord);
const initiatives = kept(Initiative, InitiativeRecord);

/** Written down by whoever manages the organization that answers for the initiative. */
@Writes(FollowUpStep)
export class FollowUpWrites {
  @Write(
    'STAFF',
    'Says what became of contributions to an initiative that one answers for, or of projects of a budget. Whoever follows them is told.',
    [ContributionStateError, BudgetStageError],
  )
  async followUpStepRecord(
    { contributionIds, projectIds, on, ...input }: FollowUpStepRecordInput,
    tx: Tx,
  ): Promise<Done> {
    const about = await aboutOf(tx, { contributionIds, projectIds });
    const { initiative, contributionIds: ids, since } = about;
    const { id: initiativeId, organizationId, isDemonstration } = initiative;
    const values = { ...input, onDay: on ?? tx.today };
    await expectSound(tx, values, { since, isDemonstration });
    const id = await steps.insert(tx, { ...values, initiativeId, organizationId, isDemonstration });
    await tx.query('insert into participation.followed_up (contribution_id, step_id) select unnest($1::text[]), $2', [
      ids,
      id,
    ]);
    await tx.query(
      'insert into participation.followed_up_project (project_id, step_id) select unnest($1::text[]), $2',
      [about.projectIds, id],
    );
    for (const subject of ids) {
      const facts = { status: input.status };
      const within = await gatheredUnder(tx, subject);
      await notify(tx, { kind: contributionFollowedUp, subject, key: keyOf(id, subject), facts, within });
    }
    return { id, organizationId, after: { ...values, contributionIds: ids, projectIds: about.projectIds } };
  }

  @Write('STAFF', 'Corrects a step that one’s organization wrote down.')
  async followUpStepUpdate({ on, ...input }: FollowUpStepUpdateInput, tx: Tx): Promise<Done> {
    const row = await toChange(tx, input);
    const values = {
      ...input,
      ...(on != null && { onDay: on }),
      ...(input.noteFr === null && { noteFr: '' }),
    } as Partial<FollowUpStepRecord>;
    const since = await sinceOf(tx, row.id);
    const merged = steps.merged(tx, row, values);
    // What showed it may be hidden by now: only what is new has to be open to everybody.
    const itemId = merged.itemId === row.itemId ? null : merged.itemId;
    const workstreamId = merged.workstreamId === row.workstreamId ? null : merged.workstreamId;
    await expectSound(tx, { ...merged, itemId, workstreamId }, { since, isDemonstration: row.isDemonstration });
    return { id: row.id, organizationId: row.organizationId, ...(await steps.update(tx, row, values)) };
  }

  @Write(
    'STAFF',
    'Takes out a step that was written down by mistake; who follows the contributions is told of it no more.',
  )
  async followUpStepRemove(input: FollowUpStepRemoveInput, tx: Tx): Promise<Done> {
    const row = await toChange(tx, input);
    const told = await tx.query<{ id: string }>(
      'select contribution_id as id from participation.followed_up where step_id = $1',
      [row.id],
    );
    await takeBackNews(
      tx,
      told.map(({ id }) => keyOf(row.id, id)),
    );
    await tx.query('delete from participation.follow_up_step where id = $1', [row.id]);
    return { id: row.id, organizationId: row.organizationId, before: row };
  }
}

const keyOf = (step: string, contribution: string): string => `step:${step}:${contribution}`;

async function toChange(tx: Tx, input: Changed): Promise<FollowUpStepRecord> {
  const found = await steps.locked(tx, input.id);
  await mayAnswerFor(tx, await initiatives.find(tx, found.initiativeId));
  return steps.toChange(tx, input, () => true);
}

/** The day on which the last of its contributions arrived; none where it is of projects that nobody contributed. */
const sinceOf = async (tx: Tx, id: string): Promise<string | null> =>
  (await tx.one<{ since: string | null }>(
    `select max(participation.day_of(c.submitted_at))::text as since from participation.followed_up f
     join participation.contribution c on c.id = f.contribution_id where f.step_id = $1`,
    [id],
  ))!.since;

type Values = Pick<FollowUpStepRecord, 'onDay' | 'noteFr' | 'status'> &
  Partial<Pick<FollowUpStepRecord, 'itemId' | 'workstreamId'>>;

/** What it says can be so, and what shows it can be opened by everybody. */
async function expectSound(
  tx: Tx,
  { onDay, noteFr, status, itemId, workstreamId }: Values,
  { since, isDemonstration }: { since: string | null; isDemonstration: boolean },
): Promise<void> {
  if (onDay > tx.today) throw new InvalidInputError(FUTURE, 'on');
  if (since !== null && onDay < since) throw new InvalidInputError(BEFORE, 'on');
  if (status === FollowUpStatus.DROPPED && noteFr === '') throw new InvalidInputError(WHY, 'noteFr');
  await expectShown(tx, isDemonstration, { itemId, workstreamId });
}

const FUTURE = {
  fr: 'Ce jour n’est pas encore venu. Un projet se dit « programmé », au jour de la décision.',
  en: 'This day has not come yet. What is to come is “planned”, on the day of the decision.',
};
const BEFORE = {
  fr: 'Ce jour précède l’arrivée d’une des contributions.',
  en: 'One of the contributions had not arrived by this day.',
};
const WHY = { fr: 'Dites pourquoi cela ne se fera pas.', en: 'Say why it will not be done.' };
