import { Context, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OwnedBy, type RequestContext } from '#lib/graphql';
import { WebhookEvents } from './webhook-event.js';

@Audience('EVERYONE')
@OwnedBy('webhooks')
@ObjectType('WebhookEvent', { description: 'A kind of event that programs may be told of.' })
export class ToldEvent {
  @Field({ description: 'Its name, `type` of what is sent; it never changes.' })
  type: string;

  @Field({ description: 'When it happens, and what the id that is sent names, in the caller’s language.' })
  description: string;
}

@Resolver()
export class WebhookEventResolver {
  constructor(private readonly events: WebhookEvents) {}

  @Audience('EVERYONE')
  @Query(() => [ToldEvent], { description: 'Events that programs may be told of; at most 50.' })
  webhookEvents(@Context() { locale }: RequestContext): ToldEvent[] {
    return this.events.all.map(({ type, description }) => ({ type, description: description[locale] }));
  }
}
