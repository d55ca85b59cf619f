import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'Joining instructions (convocation) that were sent to somebody.' })
export class ConvocationSent {
  @Field(() => DateTime, { description: 'When.' })
  sentAt: string;

  @Field({ description: 'Whether they say what they would say now: nothing of it has changed since.' })
  isCurrent: boolean;
}
