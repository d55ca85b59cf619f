import { apart } from '#lib/network';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { ofProvider, ofTeam, ownToChange } from '../provider/provider.check.js';
import { TrainerCompetenceRecord } from './trainer-competence.entity.js';
import { CompetenceKind } from './trainer-competence.enums.js';
import {
  TrainerCompetenceRecordInput,
  TrainerCompetenceRemoveInput,
  TrainerCompetenceUpdateInput,
} from './trainer-competence.inputs.js';
import { TrainerCompetence } from './trainer-competence.type.js';

const competences = kept(TrainerCompetence, TrainerCompetenceRecord, { refusals: apart() });

/** Files of trainers are kept by managers of the provider, and by coordinators; those whose they are read them. */
@Writes(TrainerCompetence, { called: 'competence' })
export class TrainerCompetenceWrites {
  @Write('MANAGER', 'Adds a line to the file of somebody who teaches for one’s organization.')
  async trainerCompetenceRecord(input: TrainerCompetenceRecordInput, tx: Tx): Promise<Done> {
    const { organizationId, personId } = input;
    const made = await ofProvider(tx, organizationId);
    await ofTeam(tx, personId, organizationId);
    await check(tx, input);
    const id = await competences.insert(tx, { ...input, ...made });
    return { id, organizationId, personId, after: input };
  }

  @Write('MANAGER', 'Corrects a line of the file of somebody who teaches for one’s organization.')
  async trainerCompetenceUpdate(input: TrainerCompetenceUpdateInput, tx: Tx): Promise<Done> {
    const row = await ownToChange(tx, competences, input);
    await check(tx, competences.merged(tx, row, input));
    const { id, organizationId, personId } = row;
    return { id, organizationId, personId, ...(await competences.update(tx, row, input)) };
  }

  @Write('MANAGER', 'Removes a line that was recorded by mistake; the audit log keeps it.', [], null)
  async trainerCompetenceRemove(input: TrainerCompetenceRemoveInput, tx: Tx): Promise<Done> {
    const row = await ownToChange(tx, competences, input);
    const { id, organizationId, personId } = row;
    await tx.query('delete from training.trainer_competence where id = $1', [id]);
    return { id, organizationId, personId, before: row };
  }
}

type Told = Pick<TrainerCompetenceRecord, 'personId' | 'kind' | 'obtainedOn'> & {
  [F in 'endedOn' | 'completionId']?: string | null;
} & { minutes?: number | null };

async function check(tx: Tx, { personId, kind, obtainedOn, endedOn, minutes, completionId }: Told): Promise<void> {
  if (obtainedOn > tx.today) throw new InvalidInputError(TO_COME, 'obtainedOn');
  // By as much of both as is known: what began in 2020 may end in March 2020.
  const precise = Math.min(obtainedOn.length, endedOn?.length ?? 0);
  if (endedOn && endedOn.slice(0, precise) < obtainedOn.slice(0, precise))
    throw new InvalidInputError(ORDER, 'endedOn');
  if (kind === CompetenceKind.CONTINUING_TRAINING) {
    if (!completionId) return;
    const found = await tx.one('select from training.completion c where c.id = $1 and c.person_id = $2', [
      ...[completionId, personId],
    ]);
    if (!found) throw new NotFoundError('completionId');
    return;
  }
  if (minutes || completionId) throw new InvalidInputError(TRAINING, minutes ? 'minutes' : 'completionId');
}

const TO_COME = { fr: 'Cette date est à venir.', en: 'This day is still to come.' };
const ORDER = { fr: 'La fin précède le début.', en: 'The end lies before the beginning.' };
const TRAINING = {
  fr: 'Seule une formation suivie a une durée et se relie à une formation enregistrée.',
  en: 'Only a training has a duration and is linked to a completion.',
};
