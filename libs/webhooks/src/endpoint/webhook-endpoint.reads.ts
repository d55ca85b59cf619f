import { byId, desc, many, page, reads, sort, sql, values } from '#lib/reads';
import { WebhookDelivery } from '../delivery/webhook-delivery.type.js';
import { WebhookEndpointRecord } from './webhook-endpoint.entity.js';
import { WebhookEndpoint, WebhookSecret } from './webhook-endpoint.type.js';

export const webhookEndpointReads = reads<WebhookEndpointRecord>(WebhookEndpoint, {
  from: WebhookEndpointRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.accountId} = ${actor.id}`,
  fields: {
    secrets: values(
      () => WebhookSecret,
      (key) =>
        sql`select s.hint, s.valid_from as "from", s.valid_to as "until" from webhooks.secret s
          where s.endpoint_id = ${key} order by s.valid_from desc, s.id desc limit 5`,
      'Its secrets, latest first; at most 5. Those whose time is not over sign.',
    ),
    deliveries: many(() => WebhookDelivery, 'endpointId', 'What was sent to it within 30 days, latest first.'),
  },
  sorts: { NEWEST: sort('By when it was added, latest first.', desc('createdAt')) },
  list: { all: 'All of one’s own when left out.' },
  roots: {
    webhookEndpoint: byId(
      'PERSON',
      'One of the caller’s addresses for webhooks; null when there is none.',
      'the endpoint',
    ),
    webhookEndpoints: page('PERSON', 'The caller’s addresses for webhooks.'),
  },
});
