import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy, PartialDate } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('club')
@ObjectType({
  description:
    'That a source says of some time that workstreams are collective, beside what is counted of that time. What is recorded may not go back as far: where no workstream is, nothing shows it.',
})
export class CollectiveClaim {
  @Field(() => PartialDate, { description: 'The time of which the source says so.' })
  on: string;

  @Field(() => LocalDate, { description: 'The last day of that time: of which it is counted.' })
  countedOn: string;

  @Field(() => Int, {
    description:
      'How many workstreams had been launched by that day, and not given up, as far as the caller sees them. None of the demonstration.',
  })
  launched: number;

  @Field(() => Int, { description: 'How many of these were collective by then.' })
  collective: number;
}
