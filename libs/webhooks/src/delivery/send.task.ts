import { ActorReader } from '#lib/identity';
import { type JobsTransaction, task } from '#lib/jobs';
import { hears } from '../event/hears.js';
import { type Claimed } from './claim.js';
import { Sender } from './sender.js';

interface Sending {
  deliveryId: string;
}

export const sendTask = task<Sending>('webhooks.send', ({ deliveryId }, { get, withClient, signal }) => {
  const mayHear = ({ accountId, audience }: Claimed) => hears(get(ActorReader), accountId, audience);
  return get(Sender).send(deliveryId, { withClient, signal, again: sendSoon, mayHear });
});

/** Adds the next attempt to a transaction. All webhooks are one queue: receivers that take long keep no letters waiting. */
export const sendSoon = (tx: JobsTransaction, deliveryId: string, runAt?: Date): Promise<void> =>
  tx.addJob(sendTask, { deliveryId }, { runAt, jobKey: `webhook:${deliveryId}`, queue: 'webhooks' });
