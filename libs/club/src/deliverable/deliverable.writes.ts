import { worksFor } from '#lib/access';
import { notify } from '#lib/notifications';
import { type Done, kept, NotAllowedError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { mayWork, standing } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { contribute, takeBack } from '../workstream-contribution/contribute.js';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';
import { DeliverableRecord } from './deliverable.entity.js';
import { DeliverableError, DeliverableRefusal } from './deliverable.errors.js';
import { DeliverableAddInput, DeliverableRemoveInput } from './deliverable.inputs.js';
import { delivered } from './deliverable.kinds.js';
import { Deliverable } from './deliverable.type.js';

const deliverables = kept(Deliverable, DeliverableRecord);
const { NOT_PUBLISHED, BEFORE, NOT_OF_MAKERS, TAKEN } = DeliverableRefusal;

/** What an organization that makes a workstream has published becomes what came of it, said by somebody of it who works on that. */
@Writes(Deliverable)
export class DeliverableWrites {
  @Write(
    'PERSON',
    'Says that an item which one’s organization has published came of a workstream that one works on: a contribution.',
    [DeliverableError],
  )
  async deliverableAdd({ workstreamId, itemId }: DeliverableAddInput, tx: Tx): Promise<Done> {
    const { personId, isDemonstration, leadId } = await mayWork(tx, workstreamId, 'workstreamId');
    // Who contributes is locked before the workstream, which is locked where the item was used already.
    await tx.query('select from network.person where id = $1 for no key update', [personId]);
    const deliveredOn = await published(tx, { workstreamId, itemId, isDemonstration });
    const id = await deliverables.insert(tx, { workstreamId, itemId, personId, deliveredOn, isDemonstration });
    await contribute(tx, {
      ...{ workstreamId, personId, subjectId: id, isDemonstration },
      kind: WorkstreamContributionKind.DELIVERABLE,
    });
    await happened(tx, { kind: 'DELIVERABLE_ADDED', workstreamId, subjectId: id });
    await notify(tx, {
      ...{ kind: delivered, subject: workstreamId, key: `deliverable:${id}` },
      facts: { item: itemId },
    });
    return { id, organizationId: leadId, personId, after: { workstreamId, itemId } };
  }

  @Write(
    'SIGNED_IN',
    'Says no longer that an item came of a workstream: by whoever said so, and by whoever coordinates it. The item stays.',
    [],
    null,
  )
  async deliverableRemove(input: DeliverableRemoveInput, tx: Tx): Promise<Done> {
    const row = await deliverables.locked(tx, input.id);
    const { steers, leadId } = await standing(tx, row.workstreamId);
    if (!steers && (row.personId === null || row.personId !== tx.actor.personId)) throw new NotAllowedError(OWN);
    await deliverables.toChange(tx, input, () => true);
    await takeBack(tx, row.id, WorkstreamContributionKind.DELIVERABLE);
    await tx.query('delete from club.deliverable where id = $1', [row.id]);
    await happened(tx, { kind: 'DELIVERABLE_REMOVED', workstreamId: row.workstreamId, subjectId: row.workstreamId });
    return { id: row.id, organizationId: leadId, personId: row.personId, before: row };
  }
}

/** When the item was shown first; whoever does not see it is not told that it is there. */
async function published(
  tx: Tx,
  { workstreamId, itemId, isDemonstration }: { workstreamId: string; itemId: string; isDemonstration: boolean },
): Promise<string> {
  // Held first: whoever says so of another workstream at the same time is seen by the statement after it.
  await tx.query('select from portals.item where id = $1 for update', [itemId]);
  const found = await tx.one<{
    organization_id: string;
    published: boolean;
    published_on: string;
    before: boolean;
    made: boolean;
    taken: boolean;
  }>(
    `select i.organization_id, i.status = 'PUBLISHED' as published, i.published_on::text, i.published_on < w.proposed_on as before,
       club.makes(i.organization_id, w.id, $4) as made, exists (select from club.deliverable d where d.item_id = i.id) as taken
     from portals.item i join club.workstream w on w.id = $1 where i.id = $2 and i.demonstration = $3`,
    [workstreamId, itemId, isDemonstration, tx.today],
  );
  const keeps = found && worksFor(tx.actor, found.organization_id);
  // Only those who keep an item may call it a deliverable, even where the caller sees it.
  if (!keeps) throw new NotFoundError('itemId');
  if (!found.published) throw new DeliverableError(NOT_PUBLISHED);
  if (!found.made) throw new DeliverableError(NOT_OF_MAKERS);
  if (found.before) throw new DeliverableError(BEFORE);
  if (found.taken) throw new DeliverableError(TAKEN);
  return found.published_on;
}

const OWN = {
  fr: 'C’est à la personne qui l’a dit, ou à qui anime le chantier, de le retirer.',
  en: 'This is for whoever said so, or coordinates the workstream.',
};
