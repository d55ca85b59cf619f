import { coordinates } from '#lib/access';
import { type Done, InvalidInputError, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { mustFollow } from '../record/record.dates.js';
import { removeRecord } from '../record/record.removal.js';
import { knownSources } from '../source/source.check.js';
import { conflictsOf, setConflicts } from './milestone.conflicts.js';
import { MilestoneRecord } from './milestone.entity.js';
import { MilestoneCreateInput, MilestoneRemoveInput, MilestoneUpdateInput } from './milestone.inputs.js';
import { Milestone } from './milestone.type.js';

const milestones = kept(Milestone, MilestoneRecord);

/** What sources tell of the network is kept by its coordination. */
@Writes(Milestone)
export class MilestoneWrites {
  @Write('COORDINATOR', 'Takes in a dated statement of a source.')
  async milestoneCreate(input: MilestoneCreateInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { conflictsWith, ...values } = input;
    checkEnd(input);
    const id = await milestones.insert(tx, values);
    await knownSources(tx, input.sources);
    if (conflictsWith.length > 0) await setConflicts(tx, id, conflictsWith);
    return { id, organizationId: null, after: input };
  }

  @Write('COORDINATOR', 'Changes a milestone.')
  async milestoneUpdate({ conflictsWith, ...input }: MilestoneUpdateInput, tx: Tx): Promise<Done> {
    const milestone = await milestones.toChange(tx, input, () => coordinates(tx.actor));
    checkEnd(milestones.merged(tx, milestone, input));
    if (input.sources) await knownSources(tx, input.sources);
    const { id } = milestone;
    const before = await conflictsOf(tx, id);
    const after = conflictsWith === undefined ? before : [...new Set(conflictsWith)].sort();
    const isOther = after.join() !== before.join();
    const beside = isOther ? { conflictsWith: { before, after } } : undefined;
    const changed = await milestones.update(tx, milestone, input, beside);
    if (isOther) await setConflicts(tx, id, after);
    return { id, organizationId: null, ...changed };
  }

  @Write('COORDINATOR', 'Removes a milestone that was recorded by mistake; the audit log keeps it.', [], null)
  async milestoneRemove(input: MilestoneRemoveInput, tx: Tx): Promise<Done> {
    const milestone = await milestones.toChange(tx, input, () => coordinates(tx.actor));
    const { id } = milestone;
    const conflictsWith = await conflictsOf(tx, id);
    await setConflicts(tx, id, []);
    await removeRecord(tx, 'milestone', id);
    return { id, organizationId: null, before: { ...milestone, conflictsWith } };
  }
}

type End = Pick<MilestoneCreateInput, 'on' | 'until' | 'endUnknown'>;

function checkEnd({ on, until, endUnknown }: End): void {
  mustFollow(on, until, 'until');
  if (until && endUnknown) throw new InvalidInputError(EITHER, 'until');
}

const EITHER = {
  fr: 'Indiquez la fin, ou qu’elle est inconnue : l’un ou l’autre.',
  en: 'Give the end, or say that it is unknown: one or the other.',
};
