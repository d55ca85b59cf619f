import { Injectable } from '@nestjs/common';
import { seal } from '#lib/access';
import { Config } from '#lib/config';
import { type RequestContext, typeId } from '#lib/graphql';
import { checkProvedLately, holdAccount } from '#lib/identity';
import { kept, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { WebhookEvents } from '../event/webhook-event.js';
import { Guard } from '#lib/outgoing';
import { hintOf, newSigningSecret } from '../sending/sign.js';
import { checkedAddress, checkEventTypes } from './webhook-endpoint.check.js';
import { WebhookEndpointRecord } from './webhook-endpoint.entity.js';
import { WebhookLimitReachedError, WebhooksNotSetUpError } from './webhook-endpoint.errors.js';
import { type WebhookEndpointCreateInput, type WebhookEndpointRotateSecretInput } from './webhook-endpoint.inputs.js';
import { holderOf } from './webhook-endpoint.policy.js';
import { WebhookEndpoint } from './webhook-endpoint.type.js';

const endpoints = kept(WebhookEndpoint, WebhookEndpointRecord);
const MOST = 10;

/** What shows a secret, once. Both outlive the session: they ask for a proof of a moment ago, as tokens do. */
@Injectable()
export class WebhookEndpointService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly config: Config,
    private readonly guard: Guard,
    private readonly events: WebhookEvents,
  ) {}

  async create(
    { idempotencyKey, ...input }: WebhookEndpointCreateInput,
    context: RequestContext,
  ): Promise<{ id: string; secret?: string }> {
    const secret = newSigningSecret();
    let isNew = false;
    const id = await this.uow.run(context, async (tx) => {
      isNew = false;
      const accountId = holderOf(tx);
      await checkProvedLately(tx);
      await holdAccount(tx, accountId);
      return tx.idempotent(idempotencyKey, 'webhookEndpointCreate', input, async () => {
        isNew = true;
        return this.createIn(tx, accountId, input, secret);
      });
    });
    return isNew ? { id, secret } : { id };
  }

  private async createIn(
    tx: Tx,
    accountId: string,
    { description, ...input }: WebhookEndpointCreateInput,
    secret: string,
  ): Promise<string> {
    const address = checkedAddress(this.guard, input.address);
    const eventTypes = checkEventTypes(this.events, input.eventTypes);
    // Whoever asks has locked the account: of two at once the second counts the first.
    const [count] = await tx.query<{ n: number }>(
      'select count(*)::int as n from webhooks.endpoint where account_id = $1',
      [accountId],
    );
    if (count!.n >= MOST) throw new WebhookLimitReachedError(TOO_MANY, MOST);
    const id = await endpoints.insert(tx, { accountId, address, description, eventTypes });
    await this.keep(tx, id, secret);
    await tx.audit({
      type: 'WebhookEndpoint',
      id,
      action: 'WEBHOOK_ENDPOINT_CREATE',
      after: told({ address, eventTypes }),
    });
    return id;
  }

  /** Another secret signs from now on, the former beside it for as long as the receiver needs to learn the new one. */
  async rotate(
    { id, overlapHours }: WebhookEndpointRotateSecretInput,
    context: RequestContext,
  ): Promise<{ id: string; secret: string }> {
    const secret = newSigningSecret();
    await this.uow.run(context, async (tx) => {
      const accountId = holderOf(tx);
      await checkProvedLately(tx);
      const endpoint = await endpoints.locked(tx, id);
      if (endpoint.accountId !== accountId) throw new NotFoundError('id');
      // Two at most sign at once.
      await tx.query(
        `update webhooks.secret set valid_to = case when valid_to is null then greatest(valid_from, now()) + make_interval(hours => $2) else greatest(valid_from, now()) end
         where endpoint_id = $1 and coalesce(valid_to, 'infinity') > now()`,
        [id, overlapHours],
      );
      await this.keep(tx, id, secret);
      await tx.audit({
        type: 'WebhookEndpoint',
        id,
        action: 'WEBHOOK_ENDPOINT_ROTATE_SECRET',
        after: { overlapHours },
      });
    });
    return { id, secret };
  }

  private async keep(tx: Tx, endpointId: string, secret: string): Promise<void> {
    const { sealingSecret } = this.config;
    if (!sealingSecret) throw new WebhooksNotSetUpError();
    await tx.query('insert into webhooks.secret (id, endpoint_id, sealed, hint) values ($1, $2, $3, $4)', [
      typeId('hooksecret'),
      endpointId,
      seal(sealingSecret, secret, 'webhook secret'),
      hintOf(secret),
    ]);
  }
}

/** What the audit log is told: of an address its host alone, as the rest may be a secret. */
export function told<T extends { address?: string }>({
  address,
  ...change
}: T): Omit<T, 'address'> & { host?: string } {
  return { ...(address && { host: new URL(address).host }), ...change };
}

const TOO_MANY = {
  fr: `Un compte a au plus ${MOST} adresses de webhook. Supprimez-en une.`,
  en: `An account has at most ${MOST} addresses for webhooks. Delete one of them.`,
};
