import { type Done, InvalidInputError, kept, NotFoundError, refuseFuture, type Tx, Write, Writes } from '#lib/writes';
import { mayWork, ofWork } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { DecisionRecord } from './decision.entity.js';
import {
  WorkstreamDecisionRecordInput,
  WorkstreamDecisionRemoveInput,
  WorkstreamDecisionReviewInput,
  WorkstreamDecisionUpdateInput,
} from './decision.inputs.js';
import { WorkstreamDecision } from './decision.type.js';

const decisions = kept(WorkstreamDecision, DecisionRecord);

/** Written down by those who work on the workstream. */
@Writes(WorkstreamDecision)
export class DecisionWrites {
  @Write('PERSON', 'Writes down what those who make a workstream that one works on have decided.')
  async workstreamDecisionRecord(input: WorkstreamDecisionRecordInput, tx: Tx): Promise<Done> {
    const { workstreamId, meetingId, reviewOn = null } = input;
    const { isDemonstration, leadId } = await mayWork(tx, workstreamId, 'workstreamId');
    const decidedOn = input.decidedOn ?? tx.today;
    inOrder(tx, { decidedOn, reviewOn });
    if (meetingId) await expectMeeting(tx, meetingId, workstreamId);
    const id = await decisions.insert(tx, { ...input, decidedOn, reviewOn, isDemonstration });
    await happened(tx, { kind: 'DECISION_RECORDED', workstreamId, subjectId: id });
    return { id, organizationId: leadId, after: { ...input, decidedOn } };
  }

  @Write('PERSON', 'Corrects what was written down of a decision of a workstream that one works on.')
  async workstreamDecisionUpdate(input: WorkstreamDecisionUpdateInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await toChange(tx, input);
    if (row.endedOn && input.reviewOn) throw new InvalidInputError(OVER, 'reviewOn');
    inOrder(tx, decisions.merged(tx, row, input));
    return { id: row.id, organizationId: leadId, ...(await decisions.update(tx, row, input)) };
  }

  @Write(
    'PERSON',
    'Says whether a decision of a workstream that one works on still holds, and when that is asked next.',
  )
  async workstreamDecisionReview(
    { holds, reviewOn = null, ...input }: WorkstreamDecisionReviewInput,
    tx: Tx,
  ): Promise<Done> {
    const { row, leadId } = await toChange(tx, input);
    if (row.endedOn) throw new InvalidInputError(OVER, 'holds');
    if (!holds && reviewOn) throw new InvalidInputError(OVER, 'reviewOn');
    if (reviewOn && reviewOn <= tx.today) throw new InvalidInputError(COMING, 'reviewOn');
    const changed = await decisions.update(tx, row, {
      ...{ reviewedOn: tx.today, reviewOn: holds ? reviewOn : null, endedOn: holds ? null : tx.today },
    });
    await happened(tx, { kind: 'DECISION_REVIEWED', workstreamId: row.workstreamId, subjectId: row.id });
    return { id: row.id, organizationId: leadId, ...changed };
  }

  @Write('PERSON', 'Takes a decision out that was written down by mistake.', [], null)
  async workstreamDecisionRemove(input: WorkstreamDecisionRemoveInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await toChange(tx, input);
    await tx.query('delete from club.decision where id = $1', [row.id]);
    return { id: row.id, organizationId: leadId, before: row };
  }
}

async function toChange(tx: Tx, input: { id: string; expectedVersion?: number | null }) {
  const { workstreamId } = await decisions.locked(tx, input.id);
  const standing = await ofWork(tx, workstreamId, mayWork);
  return { ...standing, row: await decisions.toChange(tx, input, () => true) };
}

function inOrder(tx: Tx, { decidedOn, reviewOn }: { decidedOn: string; reviewOn: string | null }): void {
  refuseFuture(decidedOn, tx, 'decidedOn');
  if (reviewOn && reviewOn <= decidedOn) throw new InvalidInputError(COMING, 'reviewOn');
}

async function expectMeeting(tx: Tx, id: string, workstreamId: string): Promise<void> {
  if (!(await tx.one('select from club.meeting where id = $1 and workstream_id = $2', [id, workstreamId])))
    throw new NotFoundError('meetingId');
}

const COMING = {
  fr: 'Choisissez un jour à venir : c’est alors que la question se posera.',
  en: 'Choose a day to come: it is asked then.',
};
const OVER = { fr: 'Cette décision ne vaut plus.', en: 'This decision does not hold any more.' };
