import { InputType } from '@nestjs/graphql';
import { DateTime } from '#lib/graphql';
import { OPTIONAL, Reference, Value } from '#lib/writes';

@InputType({ description: 'Says that the caller has read a notification, or all of them up to one.' })
export class NotificationReadInput {
  @Reference('The notification.') id: string;

  @Value(() => Boolean, 'Whether all that are older have been read, too.', { unless: false }) andEarlier: boolean;

  @Value(() => DateTime, 'Its `at` as the caller has seen it: what came since is still to be read.', OPTIONAL)
  seenAt?: Date | null;
}
