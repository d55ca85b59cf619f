import { Extensions, Field, ID, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Node, OwnedBy } from '#lib/graphql';

/** Most lines of a notification that are told, the latest. */
export const MOST_LINES = 20;

@Audience('PERSON')
@OwnedBy('notifications')
@ObjectType({ description: 'Something that happened, as its reader may know it.' })
export class NotificationLine {
  @Field({ description: 'Its kind: one of `Viewer.notificationPreferences` where letters tell of it.' })
  kind: string;

  @Field({ description: 'What happened, as a sentence in the language of the caller.' })
  text: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;
}

@Audience('PERSON')
@OwnedBy('notifications')
@ObjectType({
  description:
    'What somebody is told of one object, however much happens to it. It is there while they see the object: what they may not see any more is neither told nor counted.',
})
export class Notification {
  @Field(() => ID, { description: 'Names it in `notificationRead`.' })
  id: string;

  @Field(() => Node, { nullable: true, description: 'What it is about.' })
  subject: Node | null;

  @Field({ description: 'What its object is called, in the language of the caller.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Path of its page on the portal; null where it has none.' })
  path: string | null;

  @Extensions({ bound: MOST_LINES })
  @Field(() => [String], { description: `What happened, in sentences, the latest first; at most ${MOST_LINES}.` })
  lines: string[];

  @Extensions({ bound: MOST_LINES })
  @Field(() => [NotificationLine], { description: `The same with more of each; at most ${MOST_LINES}.` })
  events: NotificationLine[];

  @Field(() => DateTime, { description: 'When something happened last.' })
  at: Date;

  @Field({ description: 'Whether something happened since it was read.' })
  isUnread: boolean;
}
