import { noun } from '#lib/nouns';
import {
  accommodationReads,
  enrolmentAccommodation,
  organizationReferent,
  sessionAccommodations,
} from './accommodation.reads.js';
import { AccommodationRequests } from './accommodation.requests.js';
import { AccommodationResolver } from './accommodation.resolver.js';
import { AccommodationReferentWrites } from './accommodation.writes.js';

export const accommodation = noun({
  reads: [accommodationReads],
  contributions: [enrolmentAccommodation, sessionAccommodations, organizationReferent],
  writes: [AccommodationReferentWrites],
  providers: [AccommodationRequests, AccommodationResolver],
});
