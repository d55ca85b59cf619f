import { InputType } from '@nestjs/graphql';
import { Lines, Made, Reference, Value } from '#lib/writes';

const WORDS = 'What they need: what is told of it is kept nowhere else.';
const MAY_READ = 'Whether those who teach in the session may read it.';

@InputType({ description: 'What whoever enrols needs to take part.' })
export class AccommodationInput {
  @Lines(4000, WORDS) need: string;
  @Value(() => Boolean, MAY_READ, { unless: false }) trainersMayRead: boolean;
}

@InputType({
  description: 'What somebody needs to take part; asked again, it takes the place of what was asked before.',
})
export class AccommodationRequestInput extends AccommodationInput {
  @Reference('One’s own enrolment.') enrolmentId: string;
}

@InputType({ description: 'Takes back what one asked for.' })
export class AccommodationWithdrawInput {
  @Reference('One’s own enrolment.') enrolmentId: string;
}

@InputType({ description: 'What the referent answers.' })
export class AccommodationAnswerInput {
  @Reference('The request.') id: string;
  @Lines(4000, 'What will be arranged, or what is to be talked over.') answer: string;
}

@InputType({ description: 'Who receives what people need to take part in the sessions of a provider.' })
export class AccommodationReferentSetInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Reference('Somebody who works there.') personId: string;
}
