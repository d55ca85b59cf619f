import { sqlMigrations } from '#lib/database';
import { moduleOf, part } from '#lib/nouns';
import { delivery } from './delivery/index.js';
import { endpoint } from './endpoint/index.js';
import { event } from './event/index.js';
import { testEvent } from './event/webhook-event.js';
import { personalData } from './personal-data.js';

export { WebhookEndpoint } from './endpoint/webhook-endpoint.type.js';
export { type Hearers, tellOf } from './event/tell.js';
export {
  webhookEvent,
  type WebhookEvent,
  WebhookEvents,
  WebhookEventsModule,
  type WebhooksPart,
} from './event/webhook-event.js';

const nouns = part(event, endpoint, delivery);

export const webhooks = {
  ...nouns,
  name: 'webhooks',
  module: moduleOf('webhooks', nouns),
  migrations: sqlMigrations('libs/webhooks/src/migrations'),
  personalData,
  events: [testEvent],
};
