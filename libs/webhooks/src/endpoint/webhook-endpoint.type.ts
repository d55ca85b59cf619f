import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';
import { WebhookDisabledReason } from './webhook-endpoint.enums.js';

@Audience('PERSON')
@ObjectType({
  implements: () => [Node],
  description:
    'An address of a program that is told what happens, by the rules of Standard Webhooks (standardwebhooks.com). Only its owner sees it.',
})
@Entity('webhooks', 'hook')
export class WebhookEndpoint extends Node {
  @Extensions({ length: 500 })
  @Field({ description: 'Where is sent to.' })
  address: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is for, in the owner’s words; null when they said nothing.',
  })
  description: string | null;

  @Field(() => [String], { description: 'Types of the events it is told of; at most 50.' })
  eventTypes: string[];

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when nothing is sent to it; null while it is.' })
  disabledAt: Date | null;

  @Field(() => WebhookDisabledReason, { nullable: true, description: 'Why nothing is sent to it; null while it is.' })
  disabledReason: WebhookDisabledReason | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when nothing has arrived there; after five days of that it is disabled. Null while things arrive.',
  })
  failingSince: Date | null;

  @Field(() => Int, { description: 'Grows with each change; send it back as `expectedVersion`.' })
  version: number;
}

@Audience('PERSON')
@ObjectType({ description: 'A secret that signs what is sent to an address. The secret itself was shown once.' })
export class WebhookSecret {
  @Field({ description: 'How it begins, to recognize it.' })
  hint: string;

  @Field(() => DateTime, { description: 'Since when it signs.' })
  from: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it signs beside the one that replaced it; null for the current one.',
  })
  until: Date | null;
}
