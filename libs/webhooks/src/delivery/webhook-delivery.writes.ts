import { InputType } from '@nestjs/graphql';
import { typeId } from '#lib/graphql';
import { type Done, kept, Reference, type Tx, Write, Writes } from '#lib/writes';
import { WebhookDisabledError, WebhookLimitReachedError } from '../endpoint/webhook-endpoint.errors.js';
import { own } from '../endpoint/webhook-endpoint.writes.js';
import { testEvent } from '../event/webhook-event.js';
import { sendSoon } from './send.task.js';
import { WebhookDeliveryRecord } from './webhook-delivery.entity.js';
import { WebhookDelivery } from './webhook-delivery.type.js';

const deliveries = kept(WebhookDelivery, WebhookDeliveryRecord);
/** How much one account may ask to be sent in an hour: a webhook is not for knocking at doors. */
const MOST_ASKED = 60;

@InputType({ description: 'Has something sent once more.' })
export class WebhookDeliveryReplayInput {
  @Reference('The delivery.') id: string;
}

@InputType({ description: 'Has a test sent.' })
export class WebhookEndpointTestInput {
  @Reference('The endpoint.') id: string;
}

@Writes(WebhookDelivery, { called: 'delivery' })
export class WebhookDeliveryWrites {
  @Write(
    'PERSON',
    'Sends something once more, under the same `webhook-id`, and tries for five days again if need be.',
    [WebhookDisabledError, WebhookLimitReachedError],
  )
  async webhookDeliveryReplay({ id }: WebhookDeliveryReplayInput, tx: Tx): Promise<Done> {
    // The address before what is sent to it: as whoever sends locks them.
    const found = await deliveries.find(tx, id);
    await this.mayAsk(tx, found.endpointId);
    const again = await tx.one(
      `update webhooks.delivery set status = 'PENDING', tries = 0, next_attempt_at = now()
       where id = $1 and (status <> 'PENDING' or claimed_until is null) returning 1 as again`,
      [id],
    );
    // It is being sent just now.
    if (!again) return { id, organizationId: null, isUnchanged: true };
    await sendSoon(tx, id);
    return { id, organizationId: null, after: { eventType: found.eventType } };
  }

  @Write('PERSON', 'Sends an event of the type `webhook.test`, whichever the address is told of.', [
    WebhookDisabledError,
    WebhookLimitReachedError,
  ])
  async webhookEndpointTest({ id: endpointId }: WebhookEndpointTestInput, tx: Tx): Promise<Done> {
    await this.mayAsk(tx, endpointId);
    const id = typeId('delivery');
    await tx.query(
      `insert into webhooks.delivery (id, endpoint_id, event_id, event_type, subject_id) values ($1, $2, $3, $4, $2)`,
      [id, endpointId, typeId('msg'), testEvent.type],
    );
    await sendSoon(tx, id);
    return { id, organizationId: null, after: { eventType: testEvent.type } };
  }

  /** By what was written down: it stays when the address goes. Of many at once each counts those before it. */
  private async mayAsk(tx: Tx, endpointId: string): Promise<void> {
    const endpoint = await own(tx, { id: endpointId });
    if (endpoint.disabledAt) throw new WebhookDisabledError();
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`webhooks asked by ${endpoint.accountId}`]);
    const [asked] = await tx.query<{ n: number }>(
      `select count(*)::int as n from audit.entry
       where account_id = $1 and at > now() - interval '1 hour' and action in ('WEBHOOK_DELIVERY_REPLAY', 'WEBHOOK_ENDPOINT_TEST')`,
      [endpoint.accountId],
    );
    if (asked!.n >= MOST_ASKED) throw new WebhookLimitReachedError(TOO_OFTEN, MOST_ASKED);
  }
}

const TOO_OFTEN = {
  fr: `Vous avez demandé ${MOST_ASKED} envois en une heure. Attendez un peu.`,
  en: `You have asked for ${MOST_ASKED} messages to be sent within an hour. Wait a little.`,
};
