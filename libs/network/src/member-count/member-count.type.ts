import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@ObjectType({ description: 'How many members the network had on one day, for a chart over time.' })
@OwnedBy('network')
export class MemberCount {
  @Field(() => LocalDate, { description: 'The day.' })
  on: string;

  @Field(() => Int, { description: 'Number of members, those included who are only possible on the day.' })
  count: number;

  @Field(() => Int, { description: 'At least so many, however the dates are read.' })
  least: number;

  @Field(() => Int, { description: 'At most so many.' })
  most: number;
}
