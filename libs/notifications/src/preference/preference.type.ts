import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy } from '#lib/graphql';
import { NotificationFrequency } from '../kind/notification-frequency.enum.js';

@Audience('PERSON')
@OwnedBy('notifications')
@ObjectType({ description: 'A kind of notification, and how often letters tell the caller of it.' })
export class NotificationKindPreference {
  @Field({ description: 'The kind: `portals.item-published`.' })
  kind: string;

  @Field({ description: 'What it is, in the language of the caller.' })
  label: string;

  @Field(() => NotificationFrequency, {
    nullable: true,
    description: 'What the caller has chosen for it; null where they have not.',
  })
  frequency: NotificationFrequency | null;

  @Field(() => NotificationFrequency, { description: 'How often where nobody has chosen.' })
  usual: NotificationFrequency;
}

@Audience('PERSON')
@OwnedBy('notifications')
@ObjectType({
  description:
    'How often letters tell somebody of what happens: what they chose for a thing that they follow counts before what they chose for a kind, and that before what they chose for everything. Off is off, wherever it was chosen. What they choose holds for what happens from then on.',
})
export class NotificationPreferences {
  @Field(() => NotificationFrequency, {
    nullable: true,
    description: 'For everything that has no choice of its own; null where each kind is told as usual.',
  })
  frequency: NotificationFrequency | null;

  @Extensions({ bound: 30 })
  @Field(() => [NotificationKindPreference], {
    description: 'For each kind of which notifications send letters; at most 100.',
  })
  kinds: NotificationKindPreference[];
}
