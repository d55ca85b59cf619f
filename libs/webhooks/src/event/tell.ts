import { type AudienceName } from '#lib/access';
import { typeId } from '#lib/graphql';
import { ActorReader } from '#lib/identity';
import { type JobsTransaction, task, transactionOf } from '#lib/jobs';
import { sendSoon } from '../delivery/send.task.js';
import { hears } from './hears.js';
import { type WebhookEvent } from './webhook-event.js';

/** Who may hear of it: one account, one address, whatever it is told of else, or whoever is of an audience on the day it happens. */
export type Hearers = { account: string } | { endpoint: string } | { audience: AudienceName };

interface Telling {
  eventId: string;
  type: string;
  subjectId: string;
  at: string;
  to: Hearers;
}

/** Makes a delivery for each address that is told of such events and whose owner may hear of this one. */
export const tellTask = task<Telling>(
  'webhooks.tell',
  async ({ eventId, type, subjectId, at, to }, { get, withClient, once }) => {
    const endpoints = await withClient(async (client) => {
      const { rows } = await client.query<{ id: string; account: string }>(
        `select e.id, e.account_id as account from webhooks.endpoint e join identity.account a on a.id = e.account_id
       where e.disabled_at is null and a.erased_at is null and ($2::text is null or e.account_id = $2)
           and case when $3::text is null then $1 = any(e.event_types) else e.id = $3 end`,
        [type, 'account' in to ? to.account : null, 'endpoint' in to ? to.endpoint : null],
      );
      return rows;
    });
    const audience = 'audience' in to ? to.audience : null;
    const hearing = new Map<string, boolean>();
    for (const { account } of endpoints)
      if (!hearing.has(account)) hearing.set(account, await hears(get(ActorReader), account, audience));
    await once(`webhook:${eventId}`, async (client) => {
      for (const { id } of endpoints.filter(({ account }) => hearing.get(account))) {
        const made = await client.query(
          `insert into webhooks.delivery (id, endpoint_id, event_id, event_type, subject_id, occurred_at, audience)
         select $1, e.id, $3, $4, $5, $6, $7 from webhooks.endpoint e where e.id = $2 and e.disabled_at is null for key share returning id`,
          [typeId('delivery'), id, eventId, type, subjectId, at, audience],
        );
        for (const delivery of made.rows as { id: string }[]) await sendSoon(transactionOf(client), delivery.id);
      }
    });
  },
);

/**
 * Tells programs of what happens, with the transaction in which it does. What is sent names the record and nothing of it;
 * `to` says who may know even that.
 */
export const tellOf = (tx: JobsTransaction, { type }: WebhookEvent, subjectId: string, to: Hearers): Promise<void> =>
  tx.addJob(tellTask, { eventId: typeId('msg'), type, subjectId, at: new Date().toISOString(), to });
