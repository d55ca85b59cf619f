import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime } from '#lib/graphql';

export enum ConsentPurpose {
  TERMS = 'TERMS',
  NEWSLETTER = 'NEWSLETTER',
  USAGE_STATISTICS = 'USAGE_STATISTICS',
}

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What somebody agrees to, or not.',
  valuesMap: {
    TERMS: { description: 'The terms of use; needed for an account.' },
    NEWSLETTER: { description: 'Receiving the newsletter of the network.' },
    USAGE_STATISTICS: { description: 'Counting visits beyond what running the service needs.' },
  },
});

@Audience('PERSON')
@ObjectType({ description: 'An answer that was given once and is kept for ever; the last one for a purpose counts.' })
export class Consent {
  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose: ConsentPurpose;

  @Field({ description: 'Whether it was given or withdrawn.' })
  given: boolean;

  @Field({ description: 'Which version of the text was answered.' })
  textVersion: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;
}
