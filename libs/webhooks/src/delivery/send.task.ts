import { type JobsTransaction, task } from '#lib/jobs';
import { Sender } from './sender.js';

interface Sending {
  deliveryId: string;
}

export const sendTask = task<Sending>('webhooks.send', ({ deliveryId }, { get, withClient, signal }) =>
  get(Sender).send(deliveryId, { withClient, signal, again: sendSoon }),
);

/** Adds the next attempt to a transaction. All webhooks are one queue: receivers that take long keep no letters waiting. */
export const sendSoon = (tx: JobsTransaction, deliveryId: string, runAt?: Date): Promise<void> =>
  tx.addJob(sendTask, { deliveryId }, { runAt, jobKey: `webhook:${deliveryId}`, queue: 'webhooks' });
