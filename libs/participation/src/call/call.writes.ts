import { apart } from '#lib/network';
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
import { BudgetStage } from '../budget/budget.enums.js';
import { BudgetExtensionError, BudgetStageError } from '../budget/budget.errors.js';
import { expectCallMayChange, expectStage } from '../budget/budget.stage.js';
import { ORDER } from '../initiative/initiative.beside.js';
import { InitiativeRecord } from '../initiative/initiative.entity.js';
import { InitiativeState } from '../initiative/initiative.enums.js';
import { InitiativeStateError } from '../initiative/initiative.errors.js';
import { mayWrite } from '../initiative/initiative.policy.js';
import { Initiative } from '../initiative/initiative.type.js';
import { keepSeries, photoColumns } from '../photograph/photo-call.js';
import { CallRecord } from './call.entity.js';
import { CallKind } from './call.enums.js';
import { CallInUseError } from './call.errors.js';
import { CallRecordInput, CallRemoveInput, CallUpdateInput } from './call.inputs.js';
import { Call } from './call.type.js';

export const calls = kept('call', CallRecord, { refusals: apart() });
const initiatives = kept(Initiative, InitiativeRecord);

/** How ids of each kind begin. */
const PREFIXES: Readonly<Record<CallKind, string>> = {
  IDEAS: 'ideacall',
  VIEWPOINT: 'viewpointcall',
  SURVEY: 'surveycall',
  BUDGET: 'budgetcall',
  DOCUMENT: 'documentcall',
  PHOTO: 'photocall',
};

/** Written by whoever writes the initiative. */
@Writes(Call)
export class CallWrites {
  @Write('SIGNED_IN', 'Asks the public for something in an initiative that one’s organization answers for.', [
    InitiativeStateError,
  ])
  async callRecord({ initiativeId, opensAt, closesAt, seriesIds, ...given }: CallRecordInput, tx: Tx): Promise<Done> {
    const { options, input } = parted(given);
    const initiative = await initiatives.locked(tx, initiativeId, 'initiativeId');
    await mayWrite(tx, initiative, 'initiativeId');
    expectNotClosed(initiative);
    const { organizationId, isDemonstration } = initiative;
    const values = {
      ...{ ...input, ...photoColumns(input.kind, options) },
      ...{ opensAt: instant(opensAt) ?? new Date(Date.now()), closesAt: new Date(closesAt) },
    };
    if (!opensAt && values.closesAt <= values.opensAt) throw new InvalidInputError(PAST, 'closesAt');
    inOrder(values);
    await expectPhase(tx, input.phaseId, initiativeId);
    const id = await calls.insert(tx, {
      ...{ id: tx.newId(PREFIXES[input.kind]), initiativeId, isDemonstration, ...values },
    });
    await keepSeries(tx, { id, kind: input.kind, isDemonstration }, seriesIds);
    return { id, organizationId, after: { initiativeId, ...values, ...(seriesIds && { seriesIds }) } };
  }

  @Write('SIGNED_IN', 'Corrects a call of an initiative that one’s organization answers for.', [
    InitiativeStateError,
    BudgetStageError,
    [BudgetExtensionError, 'where a vote under way would close more than sixty days after it was told first'],
    [CallInUseError, 'where a survey that has responses would be opened again, or shown or answered otherwise'],
  ])
  async callUpdate({ opensAt, closesAt, seriesIds, ...given }: CallUpdateInput, tx: Tx): Promise<Done> {
    const { options, input } = parted(given);
    const { row, organizationId, initiative } = await toWrite(tx, input);
    expectNotClosed(initiative);
    if (row.kind === CallKind.BUDGET) await expectCallMayChange(tx, row, { opensAt, closesAt });
    if (row.kind === CallKind.SURVEY) await expectAnsweredStays(tx, row, { ...input, opensAt, closesAt });
    const values = {
      ...{ ...input, ...photoColumns(row.kind as CallKind, options, row) },
      ...{ opensAt: instant(opensAt), closesAt: instant(closesAt) },
      ...(input.aboutFr === null && { aboutFr: '' }),
    } as Partial<CallRecord>;
    inOrder(calls.merged(tx, row, values));
    await expectPhase(tx, input.phaseId, row.initiativeId);
    const touched = await keepSeries(tx, row, seriesIds);
    return { id: row.id, organizationId, ...(await calls.update(tx, row, values, touched)) };
  }

  @Write('SIGNED_IN', 'Takes out a call to which nobody has contributed.', [CallInUseError, BudgetStageError])
  async callRemove(input: CallRemoveInput, tx: Tx): Promise<Done> {
    const { row, organizationId } = await toWrite(tx, input);
    if (row.kind === CallKind.BUDGET) await expectStage(tx, row.id, BudgetStage.PREPARED);
    const found = await tx.one<{ count: number }>(
      `select ((select count(*) from participation.contribution where call_id = $1)
         + (select count(*) from participation.survey_response where call_id = $1))::int as count`,
      [row.id],
    );
    if (found!.count > 0) throw new CallInUseError(found!.count);
    if (await tx.one('select from participation.synthesis where call_id = $1 limit 1', [row.id]))
      throw new NotAllowedError(SUMMED_UP);
    await tx.query('delete from participation.call where id = $1', [row.id]);
    return { id: row.id, organizationId, before: { ...row } };
  }
}

/** What a photo call asks for, apart from what all calls do. */
function parted<Input extends Partial<CallUpdateInput>>(given: Input) {
  const { subjectFr, subjectEn, photographsEach, asksPosition, asksDay, licence, ...input } = given;
  return { options: { subjectFr, subjectEn, photographsEach, asksPosition, asksDay, licence }, input };
}

/**
 * What people were told when they answered holds; and once a survey is closed, which browser answered is forgotten: opened again, it would take
 * their answers twice.
 */
async function expectAnsweredStays(
  tx: Tx,
  row: CallRecord,
  { opensAt, closesAt, showsResults, takesAnonymous }: Partial<CallUpdateInput>,
): Promise<void> {
  const isOpenedAgain = row.closesAt <= new Date(Date.now()) && Boolean(opensAt ?? closesAt);
  const isOtherwise =
    (showsResults ?? row.showsResults) !== row.showsResults ||
    (takesAnonymous ?? row.takesAnonymous) !== row.takesAnonymous;
  if (!isOpenedAgain && !isOtherwise) return;
  const { count } = (await tx.one<{ count: number }>(
    'select count(*)::int as count from participation.survey_response where call_id = $1',
    [row.id],
  ))!;
  if (count > 0) throw new CallInUseError(count);
}

/** Locked, after the initiative, by whoever writes that; whoever does not see it is not told that the call is there. */
export async function toWrite(
  tx: Tx,
  input: Changed,
): Promise<{ row: CallRecord; organizationId: string; initiative: InitiativeRecord }> {
  const { initiativeId } = await calls.find(tx, input.id);
  const initiative = await initiatives.locked(tx, initiativeId);
  await mayWrite(tx, initiative);
  return { row: await calls.toChange(tx, input, () => true), organizationId: initiative.organizationId, initiative };
}

/** Keeps what is not published yet, or nothing more of it once it is: a draft is a change for its authors alone. */
export const keepDraft = (tx: Tx, id: string, draft: unknown): Promise<unknown> =>
  tx.query(
    'update participation.call set draft = $2, version = version + 1, drafts_kept = drafts_kept + $3 where id = $1',
    [id, draft && JSON.stringify(draft), draft ? 1 : 0],
  );

/** What is closed is not rewritten. */
export function expectNotClosed({ closedOn }: InitiativeRecord): void {
  if (closedOn) throw new InitiativeStateError(InitiativeState.CLOSED);
}

const instant = (at: string | null | undefined): Date | null | undefined =>
  at ? new Date(at) : (at as null | undefined);

const SUMMED_UP = {
  fr: 'Une synthèse de cet appel est commencée : supprimez-la d’abord.',
  en: 'A synthesis of this call was begun: take it out first.',
};
const PAST = { fr: 'Cette clôture est déjà passée.', en: 'This closing is past already.' };

function inOrder({ opensAt, closesAt }: Pick<CallRecord, 'opensAt' | 'closesAt'>): void {
  if (closesAt <= opensAt) throw new InvalidInputError(ORDER, 'closesAt');
}

async function expectPhase(tx: Tx, id: string | null | undefined, initiativeId: string): Promise<void> {
  if (!id) return;
  const found = await tx.one('select from participation.initiative_phase where id = $1 and initiative_id = $2', [
    id,
    initiativeId,
  ]);
  if (!found) throw new NotFoundError('phaseId');
}
