import { noun } from '#lib/nouns';
import { webhookEndpointReads } from './webhook-endpoint.reads.js';
import { WebhookEndpointResolver } from './webhook-endpoint.resolver.js';
import { WebhookEndpointService } from './webhook-endpoint.service.js';
import { WebhookEndpointWrites } from './webhook-endpoint.writes.js';

export const endpoint = noun({
  reads: [webhookEndpointReads],
  writes: [WebhookEndpointWrites],
  providers: [WebhookEndpointResolver, WebhookEndpointService],
});
