import { InputType } from '@nestjs/graphql';
import { OPTIONAL, Reference, Text } from '#lib/writes';

@InputType({ description: 'The link of an offer.' })
export class EnrolmentOfferCheckInput {
  @Text(100, 'What its link holds after the `#`.') token: string;
}

@InputType({ description: 'Which offer: by the link of the letter, without signing in, or by its id.' })
export class EnrolmentOfferAnswerInput {
  @Text(100, 'What the link in the letter holds after the `#`.', OPTIONAL) token?: string | null;
  @Reference('The offer, for those whom the enrolment concerns.', OPTIONAL) offerId?: string | null;
}
