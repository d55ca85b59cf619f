import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { enrolmentToChange } from '../enrolment/enrolment.check.js';
import { EnrolmentStateError } from '../enrolment/enrolment.errors.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { sessionToChange } from '../training-session/training-session.check.js';
import { TrainingSessionStateError } from '../training-session/training-session.errors.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { call, CALLED_TO } from './convocation.call.js';
import { SessionDocumentIncompleteError } from './session-document.errors.js';
import { ConvocationSendAgainInput, ConvocationsSendInput } from './session-document.inputs.js';

@Writes(TrainingSession, { called: 'session' })
export class ConvocationWrites {
  @Write(
    'SIGNED_IN',
    'Sends joining instructions to all who have a place and an address, and to nobody twice unless something that they say has changed; for whoever holds the session.',
    [SessionDocumentIncompleteError, TrainingSessionStateError],
  )
  async convocationsSend(input: ConvocationsSendInput, tx: Tx): Promise<Done> {
    const session = await sessionToChange(tx, input, CALLED_TO);
    const { id, organizationId } = session;
    const sent = await call(tx, session);
    return { id, organizationId, ...(sent > 0 ? { after: { sent } } : { isUnchanged: true }) };
  }
}

@Writes(Enrolment)
export class ConvocationAgainWrites {
  @Write(
    'SIGNED_IN',
    'Sends somebody their joining instructions again, although they say nothing new; for whoever holds the session.',
    [SessionDocumentIncompleteError, EnrolmentStateError, TrainingSessionStateError],
  )
  async convocationSendAgain({ reason, ...input }: ConvocationSendAgainInput, tx: Tx): Promise<Done> {
    const { enrolment, places } = await enrolmentToChange(tx, input, ['ACCEPTED'], true);
    const { id, organizationId, personId } = enrolment;
    const session = await sessionToChange(tx, { id: places.id }, CALLED_TO);
    if ((await call(tx, session, id)) === 0) throw new InvalidInputError(NO_ADDRESS, 'id');
    return { id, organizationId, personId, after: { reason } };
  }
}

const NO_ADDRESS = {
  fr: 'Aucune adresse électronique n’est enregistrée pour cette personne.',
  en: 'No email address is recorded for this person.',
};
