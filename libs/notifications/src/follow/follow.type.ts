import { Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Node, OwnedBy } from '#lib/graphql';
import { NotificationFrequency } from '../kind/notification-frequency.enum.js';

@Audience('PERSON')
@OwnedBy('notifications')
@ObjectType({
  description:
    'That somebody follows something: they are told what happens to it, as far as they may know. Only they see it.',
})
export class Follow {
  @Field(() => Node, { nullable: true, description: 'What is followed.' })
  subject: Node | null;

  @Field({ description: 'What it is called, in the language of the caller.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Path of its page on the portal; null where it has none.' })
  path: string | null;

  @Field(() => NotificationFrequency, {
    nullable: true,
    description: 'How often letters are to tell of it; null for as its kinds say.',
  })
  frequency: NotificationFrequency | null;

  @Field(() => DateTime, { description: 'Since when.' })
  since: Date;
}
