import { InputType } from '@nestjs/graphql';
import { change, correction, Made, OPTIONAL, Reference, Text, Values, Whole } from '#lib/writes';

@InputType({ description: 'An address that is told what happens from now on.' })
export class WebhookEndpointCreateInput extends Made {
  @Text(
    2000,
    'Where to send to: https, with a name of the public network, port 443 or 8443, and neither a password nor a fragment (#) in it.',
  )
  address: string;

  @Text(200, 'What it is for, in one’s own words.', OPTIONAL) description?: string | null;

  @Values(() => String, 50, 'Types of the events to tell of, as `webhookEvents` lists them; at least one.', {
    atLeast: 1,
  })
  eventTypes: string[];
}

@InputType({ description: 'Changes an address for webhooks; fields left out stay as they are, null clears them.' })
export class WebhookEndpointUpdateInput extends correction(WebhookEndpointCreateInput, 'The endpoint.') {}

@InputType({ description: 'Replaces the secret of an address for webhooks.' })
export class WebhookEndpointRotateSecretInput {
  @Reference('The endpoint.') id: string;

  @Whole(0, 168, 'For how many hours the former secret goes on signing beside the new one; a day when left out.', {
    unless: 24,
  })
  overlapHours: number;
}

@InputType({ description: 'Names an address for webhooks.' })
export class WebhookEndpointInput extends change('The endpoint.') {}
