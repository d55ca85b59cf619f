import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { EnrolmentOfferStatus } from './enrolment-offer.enums.js';

const OVER: Record<string, { fr: string; en: string }> = {
  ACCEPTED: { fr: 'Cette place est déjà acceptée.', en: 'This place has been accepted already.' },
  DECLINED: { fr: 'Cette place a déjà été déclinée.', en: 'This place has been declined already.' },
  EXPIRED: {
    fr: 'Le délai de réponse est passé : la place est proposée à la personne suivante. Vous pouvez vous inscrire à nouveau.',
    en: 'The time to answer is over: the place is offered to the next person. You can enrol again.',
  },
  WITHDRAWN: {
    fr: 'Cette place n’est plus proposée : l’inscription a pris fin, ou la session n’a plus d’inscriptions ouvertes.',
    en: 'This place is no longer offered: the enrolment has ended, or the session is closed for enrolment.',
  },
};

@Failure('training', 'The offer of a place was answered already, has run out, or has ended with its enrolment.')
export class OfferOverError extends DomainError {
  @Field(() => EnrolmentOfferStatus, { description: 'What became of it.' })
  status: EnrolmentOfferStatus;

  constructor(status: string) {
    super(OVER[status]!);
    this.status = status as EnrolmentOfferStatus;
  }
}
