import { Field } from '@nestjs/graphql';
import { DateTime, DomainError, Failure, instantInWords } from '#lib/graphql';
import { TrainingSessionStatus } from '../training-session/training-session.enums.js';
import { EnrolmentStatus } from './enrolment.enums.js';

@Failure(
  'training',
  'People cannot enrol in the session now: it is not open, the last day to enrol is over, or it has begun.',
)
export class EnrolmentClosedError extends DomainError {
  @Field(() => TrainingSessionStatus, { description: 'Where the session stands.' })
  status: TrainingSessionStatus;

  @Field(() => DateTime, { description: 'Until when people could enrol, or can once it is open.' })
  closesAt: Date;

  constructor(status: string, closesAt: Date) {
    const isOpen = status === 'OPEN' || status === 'CONFIRMED';
    const at = closesAt.toISOString();
    super(
      isOpen
        ? {
            fr: `Les inscriptions sont closes depuis ${instantInWords(at, 'fr')}. Écrivez à l’organisme de formation.`,
            en: `Enrolment has been closed since ${instantInWords(at, 'en')}. Write to the provider.`,
          }
        : {
            fr: 'Les inscriptions à cette session ne sont pas ouvertes.',
            en: 'This session is not open for enrolment.',
          },
      'trainingSessionId',
    );
    this.status = status as TrainingSessionStatus;
    this.closesAt = closesAt;
  }
}

@Failure('training', 'The person is enrolled in the session already, or waits for a place in it.')
export class AlreadyEnrolledError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Cette personne est déjà inscrite à cette session, ou sur sa liste d’attente.',
        en: 'This person is enrolled in this session already, or on its waiting list.',
      },
      'personIds',
    );
  }
}

const STANDS: Record<string, { fr: string; en: string }> = {
  REQUESTED: { fr: 'la demande attend une décision', en: 'the request awaits a decision' },
  ACCEPTED: { fr: 'elle est acceptée', en: 'it is accepted' },
  WAITLISTED: { fr: 'la personne est sur la liste d’attente', en: 'the person is on the waiting list' },
  REFUSED: { fr: 'elle a été refusée', en: 'it was refused' },
  WITHDRAWN: { fr: 'elle a été retirée', en: 'it was withdrawn' },
  SETTLED: { fr: 'les présences sont arrêtées', en: 'attendance is settled' },
  SIGNED: {
    fr: 'la feuille d’émargement dit déjà qui était là',
    en: 'the attendance sheet has an entry already',
  },
  BEGUN: { fr: 'la session a commencé', en: 'the session has begun' },
};

@Failure('training', 'As the enrolment stands, this cannot be done.')
export class EnrolmentStateError extends DomainError {
  @Field(() => EnrolmentStatus, { description: 'Where it stands.' })
  status: EnrolmentStatus;

  constructor(status: string, because = status) {
    const stands = STANDS[because] ?? STANDS['SETTLED']!;
    super({
      fr: `Ce n’est pas possible dans l’état de l’inscription : ${stands.fr}.`,
      en: `This cannot be done as the enrolment stands: ${stands.en}.`,
    });
    this.status = status as EnrolmentStatus;
  }
}

@Failure('training', 'No place is left in the session, and nobody said that it may be overbooked.')
export class NoPlaceLeftError extends DomainError {
  constructor() {
    super({
      fr: 'Il ne reste pas de place. Acceptez au-delà de la capacité, ou augmentez la capacité de la session.',
      en: 'No place is left. Accept above the capacity, or raise the capacity of the session.',
    });
  }
}
