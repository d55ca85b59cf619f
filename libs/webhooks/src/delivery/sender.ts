import { Injectable } from '@nestjs/common';
import { unseal } from '#lib/access';
import { Config } from '#lib/config';
import { type JobHelpers, transactionOf } from '#lib/jobs';
import { Guard } from '#lib/outgoing';
import { type Outcome, post } from '../sending/post.js';
import { signedHeaders } from '../sending/sign.js';
import { type Again, claim, type Claimed, drop, lookAgainAt, release } from './claim.js';
import { record } from './record.js';

interface Running extends Pick<JobHelpers, 'withClient' | 'signal'> {
  again: Again;
  /** Whether the owner of an address may hear of something still. */
  mayHear: (one: Claimed) => Promise<boolean>;
}

/**
 * Sends what is due: the delivery that the job is about, and with it at most one for each of other addresses, all at once. So a
 * receiver that takes its ten seconds holds up its own, and none of the others.
 */
@Injectable()
export class Sender {
  constructor(
    private readonly guard: Guard,
    private readonly config: Config,
  ) {}

  async send(deliveryId: string, running: Running): Promise<void> {
    const { withClient, again } = running;
    const claimed = await withClient((client) => claim(client, deliveryId));
    if (!claimed.some(({ id }) => id === deliveryId)) {
      // Another process has it in hand. Should that one be killed, this is tried again.
      const at = await withClient((client) => lookAgainAt(client, deliveryId));
      if (at) await withClient((client) => again(transactionOf(client), deliveryId, at));
    }
    const ended = await Promise.allSettled(claimed.map((one) => this.sendOne(one, running)));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }

  private async sendOne(one: Claimed, { withClient, signal, again, mayHear }: Running): Promise<void> {
    try {
      // Days may have passed since it happened, and the right to know of it with them.
      if (!(await mayHear(one))) return await withClient((client) => drop(client, one.id));
      const outcome = await this.tried(one, signal);
      await withClient((client) => record(client, one, outcome, again));
    } catch (error) {
      // The process has to end, or could not write down what became of it: it is free for others, and tried again.
      await withClient((client) => release(client, one.id, again)).catch(() => undefined);
      throw error;
    }
  }

  private async tried(one: Claimed, signal: AbortSignal): Promise<Outcome> {
    const { sealingSecret } = this.config;
    const secrets = one.sealed.map((sealed) =>
      sealingSecret ? unseal(sealingSecret, sealed, 'webhook secret') : null,
    );
    const readable = secrets.filter((secret) => secret !== null);
    if (!readable.length) return { statusCode: null, failure: 'NO_SECRET', durationMs: 0, retryAfterMs: 0 };
    // Ids and the type alone: whoever receives it reads the rest by their own rights.
    const body = JSON.stringify({
      type: one.eventType,
      timestamp: one.occurredAt.toISOString(),
      data: { id: one.subjectId },
    });
    const headers = signedHeaders(one.eventId, body, readable);
    return post(this.guard, { address: one.address, headers, body }, signal);
  }
}
