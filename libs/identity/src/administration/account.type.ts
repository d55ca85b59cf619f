import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';

@Audience('ADMINISTRATOR')
@ObjectType({
  implements: () => [Node],
  description:
    'Somebody’s account as administrators see it: neither secrets nor from where it is used. One’s own is `viewer`.',
})
@Entity('identity', 'user')
export class Account extends Node {
  @Field({ description: 'Verified address.' })
  email: string;

  @Field(() => DateTime, { description: 'When it was opened.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last used, to a day.' })
  lastSeenAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when a second factor is asked; null when it is not.' })
  secondFactorAt: Date | null;

  @Field({ description: 'Whether it has a password; one without signs in through another service.' })
  hasPassword: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its owner was told that it will be erased, as it is not used; null while it is.',
  })
  warnedAt: Date | null;

  @Field(() => Int, { description: 'Browsers that are signed in.' })
  sessionCount: number;

  @Field({ description: 'Made for demonstration.' })
  isDemonstration: boolean;
}
