import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({
  description:
    'How many workstreams are counted as collective at the end of a year, beside what a source asserts of it.',
})
export class CollectiveYear {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => LocalDate, {
    description: 'Of which day it is counted: the last of the year, or the day that is described.',
  })
  countedOn: string;

  @Field(() => Int, {
    description: 'How many workstreams had been launched by then, and not given up, as far as the caller sees them.',
  })
  launched: number;

  @Field(() => Int, { description: 'How many of these were collective by then.' })
  collective: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of those that were launched nothing shows to be collective, where a source says that they are; null where none does.',
  })
  gap: number | null;
}
