import { InputType } from '@nestjs/graphql';
import { OPTIONAL, Parts, Reference, Text, Value } from '#lib/writes';
import { NotificationFrequency } from '../kind/notification-frequency.enum.js';

@InputType({ description: 'How often letters are to tell of a kind.' })
export class NotificationKindChoiceInput {
  @Text(80, 'The kind: `portals.item-published`.') kind: string;
  @Value(() => NotificationFrequency, 'How often; null for as usual.', OPTIONAL)
  frequency?: NotificationFrequency | null;
}

@InputType({ description: 'How often letters are to tell of something that is followed.' })
export class NotificationFollowChoiceInput {
  @Reference('What is followed.') subjectId: string;
  @Value(() => NotificationFrequency, 'How often; null for as its kinds say.', OPTIONAL)
  frequency?: NotificationFrequency | null;
}

@InputType({ description: 'Chooses how often letters tell of what happens; what is left out stays as it is.' })
export class NotificationPreferencesUpdateInput {
  @Value(() => NotificationFrequency, 'Of everything that has no choice of its own; null for as usual.', OPTIONAL)
  frequency?: NotificationFrequency | null;

  @Parts(() => NotificationKindChoiceInput, 100, 'Of these kinds.', OPTIONAL)
  kinds?: NotificationKindChoiceInput[] | null;

  @Parts(() => NotificationFollowChoiceInput, 100, 'Of these things that are followed.', OPTIONAL)
  following?: NotificationFollowChoiceInput[] | null;
}
