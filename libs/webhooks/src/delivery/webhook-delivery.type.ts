import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';
import { WebhookDeliveryStatus, WebhookFailure } from './webhook-delivery.enums.js';

@Audience('PERSON')
@ObjectType({
  implements: () => [Node],
  description: 'What is told of one event at one address for webhooks. Kept for 30 days; only its owner sees it.',
})
@Entity('webhooks', 'delivery')
export class WebhookDelivery extends Node {
  @Field({
    description:
      '`webhook-id` of what is sent: the same for all that are told of one event, and however often it is sent.',
  })
  eventKey: string;

  @Field({ description: 'Type of the event.' })
  eventType: string;

  @Field(() => ID, { description: 'Id of what it is about: all that is sent beside the type and the time.' })
  about: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  occurredAt: Date;

  @Field(() => WebhookDeliveryStatus, { description: 'What became of it.' })
  status: WebhookDeliveryStatus;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried next; null when it is not.' })
  nextAttemptAt: Date | null;
}

@Audience('PERSON')
@ObjectType({ description: 'One attempt to send something; it never changes.' })
export class WebhookAttempt {
  @Field(() => Int, { description: 'The first is 1.' })
  number: number;

  @Field(() => DateTime, { description: 'When it ended.' })
  at: Date;

  @Field(() => Int, { nullable: true, description: 'Status of the answer; null when there was none.' })
  statusCode: number | null;

  @Field(() => WebhookFailure, { nullable: true, description: 'Why it did not arrive; null when it did.' })
  failure: WebhookFailure | null;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs: number;
}
