import { apart } from '#lib/network';
import { type Changed, type Done, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { CallNotOpenError } from '../call/call.errors.js';
import { OutsidePerimeterError } from '../contribution/contribution.errors.js';
import { ContributionPrecision } from '../contribution/contribution.enums.js';
import { shownPlace } from '../contribution/contribution.place.js';
import { answers, callOf } from '../contribution/contribution.writes.js';
import { SanctionedError } from '../sanction/sanction.errors.js';
import { enteredCall, expectSaid, notAllowed, spanOf } from './batch.call.js';
import { ContributionBatchRecord } from './batch.entity.js';
import { ContributionBatchInUseError, ContributionEntryClosedError } from './batch.errors.js';
import {
  ContributionBatchRecordInput,
  ContributionBatchRemoveInput,
  ContributionBatchUpdateInput,
} from './batch.inputs.js';
import { ContributionBatch } from './batch.type.js';

export const batches = kept(ContributionBatch, ContributionBatchRecord, { refusals: apart() });

/** Kept by those who answer for the call. */
@Writes(ContributionBatch)
export class ContributionBatchWrites {
  @Write(
    'STAFF',
    'Begins a batch of what was gathered for a call that one’s organization answers for: while the call takes contributions, and thirty days after.',
    [CallNotOpenError, ContributionEntryClosedError, OutsidePerimeterError, SanctionedError],
  )
  async contributionBatchRecord({ callId, ...input }: ContributionBatchRecordInput, tx: Tx): Promise<Done> {
    const call = await enteredCall(tx, callId, 'callId', notAllowed('callId'));
    expectSaid(tx, input.heldOn, call, 'heldOn');
    await expectInside(tx, call.initiativeId, input.territoryId);
    const { organizationId, isDemonstration } = call;
    const id = await batches.insert(tx, { ...input, callId, isDemonstration });
    return { id, organizationId, after: { callId, ...input } };
  }

  @Write('STAFF', 'Corrects what is said of a batch.', [OutsidePerimeterError])
  async contributionBatchUpdate(input: ContributionBatchUpdateInput, tx: Tx): Promise<Done> {
    const { row, call } = await toChange(tx, input);
    expectSaid(tx, input.heldOn, await spanOf(tx, row.callId), 'heldOn');
    await expectInside(tx, call.initiativeId, input.territoryId);
    const changed = await batches.update(tx, row, input as Partial<ContributionBatchRecord>);
    return { id: row.id, organizationId: call.organizationId, ...changed };
  }

  @Write('STAFF', 'Takes out a batch in which nothing was entered.', [ContributionBatchInUseError])
  async contributionBatchRemove(input: ContributionBatchRemoveInput, tx: Tx): Promise<Done> {
    const { row, call } = await toChange(tx, input);
    const found = await tx.one<{ count: number }>(
      'select count(*)::int as count from participation.contribution_entry where batch_id = $1',
      [row.id],
    );
    if (found!.count > 0) throw new ContributionBatchInUseError(found!.count);
    await tx.query('delete from participation.contribution_batch where id = $1', [row.id]);
    return { id: row.id, organizationId: call.organizationId, before: { ...row } };
  }
}

/** Locked, for those who answer for its call; to everybody else it is not there. */
async function toChange(tx: Tx, input: Changed) {
  const { callId } = await batches.find(tx, input.id);
  const call = await callOf(tx, callId, 'id');
  if (!answers(tx, call)) throw new NotFoundError('id');
  return { row: await batches.toChange(tx, input, () => true), call };
}

async function expectInside(tx: Tx, initiativeId: string, territoryId: string | null | undefined): Promise<void> {
  if (territoryId) await shownPlace(tx, initiativeId, { territoryId, precision: ContributionPrecision.COMMUNE });
}
