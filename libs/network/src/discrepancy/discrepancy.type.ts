import { Extensions, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { Source } from '../source/source.type.js';

export enum DiscrepancyKind {
  SIGNATORIES = 'SIGNATORIES',
  UNDOCUMENTED_ENTRY = 'UNDOCUMENTED_ENTRY',
  UNDOCUMENTED_EXIT = 'UNDOCUMENTED_EXIT',
  FIGURE = 'FIGURE',
}

registerEnumType(DiscrepancyKind, {
  name: 'DiscrepancyKind',
  description: 'How records and assertions may not fit each other.',
  valuesMap: {
    SIGNATORIES: { description: 'Signatures counted against the number that the sources of the agreement assert.' },
    UNDOCUMENTED_ENTRY: {
      description:
        'More signatures than members were left under the agreement before: somebody came in, no source says who.',
    },
    UNDOCUMENTED_EXIT: {
      description:
        'Fewer signatures than members were left under the agreement before: somebody left, no source says who.',
    },
    FIGURE: { description: 'An asserted figure against what can be counted.' },
  },
});

@Audience('EVERYONE')
@ObjectType({ description: 'One number on the way to a discrepancy, counted from the records.' })
@OwnedBy('network')
export class DiscrepancyStep {
  @Field({ description: 'What was counted, in the language of the caller.' })
  label: string;

  @Field(() => Int, { description: 'How many; negative where they are taken away.' })
  count: number;
}

@Audience('EVERYONE')
@ObjectType({
  description:
    'Two numbers that should be the same and are not: shown, never hidden. Both are counted from the records.',
})
@OwnedBy('network')
export class Discrepancy {
  @Field(() => DiscrepancyKind, { description: 'What does not fit.' })
  kind: DiscrepancyKind;

  @Field(() => Int, { description: 'What the records count.' })
  counted: number;

  @Field(() => Int, { description: 'What is asserted, or what the earlier records leave.' })
  asserted: number;

  @Field(() => Int, { description: '`counted` less `asserted`.' })
  difference: number;

  @Extensions({ length: 400 })
  @Field({ description: 'What does not fit, in the language of the caller.' })
  statement: string;

  @Field(() => [DiscrepancyStep], { description: 'The numbers that lead there, in order; at most 6.' })
  steps: DiscrepancyStep[];

  @Field(() => [Source], { description: 'Where both numbers are known from; at most 20.' })
  sources: Source[];
}
