import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy, PartialDate } from '#lib/graphql';
import { Certainty } from '../certainty/certainty.enum.js';

@Audience('EVERYONE')
@ObjectType({
  description:
    'Whoever belongs to the network on a day, worked out from the records: a named organization, or an undocumented signatory.',
})
@OwnedBy('network')
export class Member {
  @Field(() => PartialDate, { description: 'Since when without interruption, as precise as the source.' })
  since: string;

  @Field(() => Certainty, { description: 'Whether the dates leave a doubt on the day.' })
  certainty: Certainty;

  @Field({ description: 'Generated for demonstration: no statement about a real organization.' })
  isDemonstration: boolean;
}
