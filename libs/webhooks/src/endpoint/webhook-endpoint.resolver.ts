import { Args, Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Mutates, Payload, ref, type RequestContext } from '#lib/graphql';
import { ProofNeededError } from '#lib/identity';
import { IdempotencyKeyReusedError, InvalidInputError, NotAllowedError, NotFoundError } from '#lib/writes';
import { WebhookLimitReachedError, WebhooksNotSetUpError } from './webhook-endpoint.errors.js';
import { WebhookEndpointCreateInput, WebhookEndpointRotateSecretInput } from './webhook-endpoint.inputs.js';
import { WebhookEndpointService } from './webhook-endpoint.service.js';
import { WebhookEndpoint } from './webhook-endpoint.type.js';

@ObjectType({ isAbstract: true })
abstract class WebhookSecretPayload extends Payload {
  @Field(() => WebhookEndpoint, { nullable: true, description: 'The endpoint; null when it failed.' })
  webhookEndpoint?: WebhookEndpoint | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What verifies the signatures, `whsec_…`. Shown this once. A repetition by its idempotency key does not have it.',
  })
  secret?: string;
}

@Resolver()
export class WebhookEndpointResolver {
  constructor(private readonly endpoints: WebhookEndpointService) {}

  @Audience('PERSON')
  @Mutates(
    WebhookSecretPayload,
    'Adds an address that is told what happens, in a session only; at most ten for an account.',
    [
      ProofNeededError,
      WebhookLimitReachedError,
      WebhooksNotSetUpError,
      InvalidInputError,
      NotAllowedError,
      IdempotencyKeyReusedError,
    ],
  )
  async webhookEndpointCreate(
    @Args('input') input: WebhookEndpointCreateInput,
    @Context() context: RequestContext,
  ): Promise<WebhookSecretPayload> {
    const { id, secret } = await this.endpoints.create(input, context);
    return { webhookEndpoint: ref(WebhookEndpoint, id), secret };
  }

  @Audience('PERSON')
  @Mutates(WebhookSecretPayload, 'Replaces the secret of an address for webhooks, in a session only.', [
    ProofNeededError,
    WebhooksNotSetUpError,
    NotFoundError,
    InvalidInputError,
    NotAllowedError,
  ])
  async webhookEndpointRotateSecret(
    @Args('input') input: WebhookEndpointRotateSecretInput,
    @Context() context: RequestContext,
  ): Promise<WebhookSecretPayload> {
    const { id, secret } = await this.endpoints.rotate(input, context);
    return { webhookEndpoint: ref(WebhookEndpoint, id), secret };
  }
}
