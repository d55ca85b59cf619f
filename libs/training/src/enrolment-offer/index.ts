import { noun } from '#lib/nouns';
import { EnrolmentOfferAnswers } from './enrolment-offer.answers.js';
import { enrolmentOfferReads } from './enrolment-offer.reads.js';
import { EnrolmentOfferResolver } from './enrolment-offer.resolver.js';

export const enrolmentOffer = noun({
  reads: [enrolmentOfferReads],
  providers: [EnrolmentOfferAnswers, EnrolmentOfferResolver],
});
