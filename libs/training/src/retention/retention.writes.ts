import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { provided } from '../annual-return/classify.writes.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { TrainingSessionFundingSetInput } from './retention.inputs.js';

@Writes(TrainingSession, { called: 'session' })
export class RetentionWrites {
  @Write('MANAGER', 'Says who paid for a session and when the last payment came, also once it was held.')
  async trainingSessionFundingSet(
    { funding = null, lastPaidOn = null, ...input }: TrainingSessionFundingSetInput,
    tx: Tx,
  ): Promise<Done> {
    const { id, organizationId } = await provided(tx, input, input.id);
    if (lastPaidOn && lastPaidOn > tx.today) throw new InvalidInputError(TO_COME, 'lastPaidOn');
    await tx.query(
      'update training.training_session set version = version + 1, funding = $2, last_paid_on = $3 where id = $1',
      [id, funding, lastPaidOn],
    );
    return { id, organizationId, after: { funding, lastPaidOn } };
  }
}

const TO_COME = { fr: 'Ce paiement est à venir.', en: 'This payment is to come.' };
