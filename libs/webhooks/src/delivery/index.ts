import { noun } from '#lib/nouns';
import { Guard } from '#lib/outgoing';
import { Sender } from './sender.js';
import { sendTask } from './send.task.js';
import { webhookDeliveryReads } from './webhook-delivery.reads.js';
import { WebhookDeliveryWrites } from './webhook-delivery.writes.js';

export const delivery = noun({
  reads: [webhookDeliveryReads],
  writes: [WebhookDeliveryWrites],
  providers: [Guard, Sender],
  tasks: [sendTask],
});
