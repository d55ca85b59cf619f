import { apart } from '#lib/network';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ofProvider, ofTeam, ownToChange, refuseBefore, refuseToCome } from '../provider/provider.check.js';
import { ImprovementActionRecord } from './improvement-action.entity.js';
import { ImprovementOrigin } from './improvement-action.enums.js';
import {
  ImprovementActionRecordInput,
  ImprovementActionRemoveInput,
  ImprovementActionUpdateInput,
} from './improvement-action.inputs.js';
import { ImprovementAction } from './improvement-action.type.js';

const actions = kept(ImprovementAction, ImprovementActionRecord, { refusals: apart() });

/** What a provider does to be better is kept by its managers, and by coordinators. */
@Writes(ImprovementAction, { called: 'action' })
export class ImprovementActionWrites {
  @Write('MANAGER', 'Records what one’s organization does to be better.')
  async improvementActionRecord(input: ImprovementActionRecordInput, tx: Tx): Promise<Done> {
    const { organizationId } = input;
    const made = await ofProvider(tx, organizationId);
    await check(tx, input);
    if (input.personId) await ofTeam(tx, input.personId, organizationId);
    const id = await actions.insert(tx, { ...input, ...made });
    return { id, organizationId, after: input };
  }

  @Write('MANAGER', 'Corrects an action, or tells that it was done and what it changed.')
  async improvementActionUpdate(input: ImprovementActionUpdateInput, tx: Tx): Promise<Done> {
    const action = await ownToChange(tx, actions, input);
    const { id, organizationId } = action;
    await check(tx, actions.merged(tx, action, input));
    if (input.personId && input.personId !== action.personId) await ofTeam(tx, input.personId, organizationId);
    return { id, organizationId, ...(await actions.update(tx, action, input)) };
  }

  @Write('MANAGER', 'Removes an action that was recorded by mistake; the audit log keeps it.', [], null)
  async improvementActionRemove(input: ImprovementActionRemoveInput, tx: Tx): Promise<Done> {
    const action = await ownToChange(tx, actions, input);
    const { id, organizationId } = action;
    await tx.query('delete from training.improvement_action where id = $1', [id]);
    return { id, organizationId, before: action };
  }
}

type Told = Pick<ImprovementActionRecord, 'organizationId' | 'origin' | 'decidedOn' | 'dueOn'> & {
  [F in 'complaintId' | 'doneOn' | 'checkedOn']?: string | null;
};

async function check(tx: Tx, told: Told): Promise<void> {
  const { organizationId, origin, complaintId, decidedOn, dueOn, doneOn, checkedOn } = told;
  refuseToCome(tx, decidedOn, 'decidedOn');
  refuseBefore(decidedOn, dueOn, 'dueOn');
  refuseBefore(decidedOn, doneOn, 'doneOn');
  refuseToCome(tx, doneOn, 'doneOn');
  if (checkedOn && !doneOn) throw new InvalidInputError(UNDONE, 'doneOn');
  if (doneOn) refuseBefore(doneOn, checkedOn, 'checkedOn');
  refuseToCome(tx, checkedOn, 'checkedOn');
  if (!complaintId) return;
  if (origin !== ImprovementOrigin.COMPLAINT) throw new InvalidInputError(ELSEWHERE, 'origin');
  const found = await tx.one('select from training.complaint c where c.id = $1 and c.organization_id = $2', [
    ...[complaintId, organizationId],
  ]);
  if (!found) throw new NotFoundError('complaintId');
}

const UNDONE = {
  fr: 'L’effet d’une action se vérifie une fois qu’elle est faite.',
  en: 'What an action changed is checked once it has been done.',
};
const ELSEWHERE = {
  fr: 'Une action qui répond à une réclamation vient d’une réclamation.',
  en: 'An action that answers a complaint comes from a complaint.',
};
