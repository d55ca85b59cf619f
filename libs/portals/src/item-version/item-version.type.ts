import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, OwnedBy } from '#lib/graphql';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'What an item said when it was submitted or published: it never changes.' })
export class ItemVersion {
  @Field(() => Int, { description: 'Counts from 1.' })
  number: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt: string;

  @Field({ description: 'Whether it is the one that is shown.' })
  isShown: boolean;

  @Field({ description: 'Its title, in the caller’s language where it is written in it.' })
  title: string;
}
