import { byId, computed, desc, filter, maybe, oneOf, reads, sort, sql, values } from '#lib/reads';
import { WebhookEndpoint } from '../endpoint/webhook-endpoint.type.js';
import { WebhookDeliveryRecord } from './webhook-delivery.entity.js';
import { WebhookDeliveryStatus } from './webhook-delivery.enums.js';
import { WebhookAttempt, WebhookDelivery } from './webhook-delivery.type.js';

export const webhookDeliveryReads = reads<WebhookDeliveryRecord>(WebhookDelivery, {
  from: WebhookDeliveryRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`exists (select from webhooks.endpoint e where e.id = ${t.endpointId} and e.account_id = ${actor.id})`,
  fields: {
    eventKey: computed((t) => sql`${t.eventId}`),
    about: computed((t) => sql`${t.subjectId}`),
    endpoint: maybe(() => WebhookEndpoint, 'endpointId', 'Where it is sent to.'),
    attempts: values(
      () => WebhookAttempt,
      (key) =>
        sql`select a.number, a.at, a.status_code as "statusCode", a.failure, a.duration_ms as "durationMs" from webhooks.attempt a
          where a.delivery_id = ${key} order by a.number desc limit 20`,
      'How it was tried, latest first; at most 20.',
      { bound: 3 },
    ),
  },
  filters: {
    status: filter([WebhookDeliveryStatus], 'What became of it: any of these.', (t, all) => oneOf(t.status, all)),
  },
  sorts: { NEWEST: sort('By when it happened, latest first.', desc('occurredAt')) },
  list: { all: 'All of them when left out.', plural: 'deliveries' },
  roots: {
    webhookDelivery: byId(
      'PERSON',
      'What was sent to one of the caller’s addresses; null when there is none.',
      'the delivery',
    ),
  },
});
