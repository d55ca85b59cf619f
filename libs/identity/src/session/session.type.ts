import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';

@Audience('PERSON')
@ObjectType({ implements: () => [Node], description: 'A browser that is signed in. Only its owner sees it.' })
@Entity('identity', 'session')
export class Session extends Node {
  @Field(() => DateTime, { description: 'When it was signed in.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last used, to five minutes.' })
  lastUsedAt: Date;

  @Field(() => DateTime, { description: 'When it ends unless it is used again.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When a second factor was given in it; null when none was.' })
  secondFactorAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the browser says it is.' })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: 'Network address it was signed in from.' })
  address: string | null;

  @Field({ description: 'Whether it is the one that this request came with.' })
  isCurrent: boolean;
}
