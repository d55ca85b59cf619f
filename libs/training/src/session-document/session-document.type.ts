import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';

@Audience('SIGNED_IN')
@OwnedBy('training')
@ObjectType({ description: 'Joining instructions (convocation) that were sent to somebody.' })
export class ConvocationSent {
  @Field(() => DateTime, { description: 'When.' })
  sentAt: string;

  @Field({ description: 'Whether the session has not changed since.' })
  isCurrent: boolean;
}
