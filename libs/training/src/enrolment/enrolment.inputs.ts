import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Part, Reference, References, Value } from '#lib/writes';
import { AccommodationInput } from '../accommodation/accommodation.inputs.js';

@InputType({ description: 'Who wants to take part in a session: oneself, or people of one’s organization.' })
export class EnrolmentRequestInput extends Made {
  @Reference('The session.') trainingSessionId: string;
  @References(
    50,
    'Who: oneself, people who work in an organization that one manages, anybody for whoever holds the session; at most 50.',
    {
      atLeast: 1,
    },
  )
  personIds: string[];

  @Part(() => AccommodationInput, 'What one needs oneself to take part; for whoever enrols themselves alone.', OPTIONAL)
  accommodation?: AccommodationInput | null;
}

@InputType({ description: 'Gives somebody a place.' })
export class EnrolmentAcceptInput extends change('The enrolment.') {
  @Value(() => Boolean, 'Whether it may be above the capacity.', { unless: false }) beyondCapacity: boolean;
}

@InputType({ description: 'Refuses a request, or takes a place back.' })
export class EnrolmentRefuseInput extends change('The enrolment.') {
  @Lines(500, 'Why; the person is told.') reason: string;
}

@InputType({ description: 'Withdraws an enrolment before the session.' })
export class EnrolmentWithdrawInput extends change('The enrolment.') {
  @Lines(500, 'Why, for whoever holds the session.', OPTIONAL) reason?: string | null;
}

@InputType({ description: 'Half-days that somebody will miss.' })
export class AbsenceAnnounceInput extends change('The enrolment.') {
  @References(60, 'Which half-days that are not over; all of them when left out.', { ...OPTIONAL, atLeast: 1 })
  halfDayIds?: string[] | null;

  @Lines(500, 'Why, for whoever holds the session.') reason: string;
}
