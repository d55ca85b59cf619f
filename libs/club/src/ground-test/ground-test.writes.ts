import { type Done, kept, NotAllowedError, NotFoundError, refuseFuture, type Tx, Write, Writes } from '#lib/writes';
import { mayWork, standing } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { contribute, takeBack } from '../workstream-contribution/contribute.js';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';
import { GroundTestRecord } from './ground-test.entity.js';
import { GroundTestRecordInput, GroundTestRemoveInput, GroundTestUpdateInput } from './ground-test.inputs.js';
import { GroundTest } from './ground-test.type.js';

const tests = kept(GroundTest, GroundTestRecord);
const { TEST } = WorkstreamContributionKind;

/** Written by whoever tried it out, in their own name; taken out by them, and by whoever coordinates the workstream. */
@Writes(GroundTest)
export class GroundTestWrites {
  @Write('PERSON', 'Tells that one tried out on the ground what a workstream makes that one works on: a contribution.')
  async groundTestRecord(input: GroundTestRecordInput, tx: Tx): Promise<Done> {
    const { workstreamId } = input;
    const { personId, isDemonstration, leadId } = await mayWork(tx, workstreamId, 'workstreamId');
    await expectPast(tx, input);
    const id = await tests.insert(tx, { ...input, personId, isDemonstration });
    await contribute(tx, { workstreamId, personId, kind: TEST, subjectId: id, isDemonstration });
    await happened(tx, { kind: 'TEST_RECORDED', workstreamId, subjectId: id });
    return { id, organizationId: leadId, personId, after: input };
  }

  @Write('PERSON', 'Corrects what one has told of a test on the ground.')
  async groundTestUpdate(input: GroundTestUpdateInput, tx: Tx): Promise<Done> {
    const { row, leadId, isOwn } = await toChange(tx, input);
    if (!isOwn) throw new NotAllowedError(OWN);
    await tests.toChange(tx, input, () => true);
    await expectPast(tx, input);
    await happened(tx, { kind: 'TEST_UPDATED', workstreamId: row.workstreamId, subjectId: row.id });
    return { id: row.id, organizationId: leadId, personId: row.personId, ...(await tests.update(tx, row, input)) };
  }

  @Write('PERSON', 'Takes out what was told of a test on the ground, and the contribution that it was.', [], null)
  async groundTestRemove(input: GroundTestRemoveInput, tx: Tx): Promise<Done> {
    const { row, leadId, isOwn, steers } = await toChange(tx, input);
    if (!isOwn && !steers) throw new NotAllowedError(OWN);
    await tests.toChange(tx, input, () => true);
    await takeBack(tx, row.id, TEST);
    await tx.query('delete from club.ground_test where id = $1', [row.id]);
    await happened(tx, { kind: 'TEST_REMOVED', workstreamId: row.workstreamId, subjectId: row.workstreamId });
    return { id: row.id, organizationId: leadId, personId: row.personId, before: row };
  }
}

async function toChange(tx: Tx, input: { id: string }) {
  const row = await tests.locked(tx, input.id);
  const found = await standing(tx, row.workstreamId);
  return { ...found, row, isOwn: row.personId !== null && row.personId === tx.actor.personId };
}

async function expectPast(
  tx: Tx,
  { testedOn, territoryId }: { testedOn?: string | null; territoryId?: string | null },
): Promise<void> {
  refuseFuture(testedOn, tx, 'testedOn');
  if (territoryId && !(await tx.one('select from territories.territory where id = $1', [territoryId])))
    throw new NotFoundError('territoryId');
}

const OWN = {
  fr: 'C’est à la personne qui l’a écrit de le changer.',
  en: 'This is for whoever wrote it.',
};
