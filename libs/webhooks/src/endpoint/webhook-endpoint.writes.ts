import { checkProvedLately, ProofNeededError } from '#lib/identity';
import { type Done, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { WebhookEvents } from '../event/webhook-event.js';
import { Guard } from '#lib/outgoing';
import { checkedAddress, checkEventTypes } from './webhook-endpoint.check.js';
import { WebhookEndpointRecord } from './webhook-endpoint.entity.js';
import { WebhookDisabledReason } from './webhook-endpoint.enums.js';
import { WebhookEndpointInput, WebhookEndpointUpdateInput } from './webhook-endpoint.inputs.js';
import { holderOf } from './webhook-endpoint.policy.js';
import { told } from './webhook-endpoint.service.js';
import { WebhookEndpoint } from './webhook-endpoint.type.js';

const endpoints = kept(WebhookEndpoint, WebhookEndpointRecord);

@Writes(WebhookEndpoint, { called: 'endpoint' })
export class WebhookEndpointWrites {
  constructor(
    private readonly guard: Guard,
    private readonly events: WebhookEvents,
  ) {}

  @Write('PERSON', 'Changes an address for webhooks; another place to send to needs a proof as when it was added.', [
    ProofNeededError,
  ])
  async webhookEndpointUpdate(input: WebhookEndpointUpdateInput, tx: Tx): Promise<Done> {
    const endpoint = await own(tx, input);
    const address = input.address == null ? undefined : checkedAddress(this.guard, input.address);
    const eventTypes = input.eventTypes == null ? undefined : checkEventTypes(this.events, input.eventTypes);
    if (address !== undefined && address !== endpoint.address) await checkProvedLately(tx);
    const changed = await endpoints.update(tx, endpoint, { description: input.description, address, eventTypes });
    const { id } = endpoint;
    if ('isUnchanged' in changed) return { id, organizationId: null, ...changed };
    return { id, organizationId: null, before: told(changed.before), after: told(changed.after) };
  }

  @Write(
    'PERSON',
    'Sends to an address again; what waited for it while it was disabled stays as it is, and can be sent again.',
  )
  async webhookEndpointEnable(input: WebhookEndpointInput, tx: Tx): Promise<Done> {
    const endpoint = await own(tx, input);
    return this.switched(tx, endpoint, { disabledAt: null, disabledReason: null, failingSince: null });
  }

  @Write('PERSON', 'Sends nothing to an address any more, until it is enabled; what waits for it fails.')
  async webhookEndpointDisable(input: WebhookEndpointInput, tx: Tx): Promise<Done> {
    const endpoint = await own(tx, input);
    if (endpoint.disabledAt) return { id: endpoint.id, organizationId: null, isUnchanged: true };
    await dropWaiting(tx, endpoint.id);
    return this.switched(tx, endpoint, { disabledAt: new Date(), disabledReason: WebhookDisabledReason.OWNER });
  }

  @Write('PERSON', 'Deletes an address for webhooks, its secrets and what was sent to it.', [], null)
  async webhookEndpointDelete(input: WebhookEndpointInput, tx: Tx): Promise<Done> {
    const { id, address } = await own(tx, input);
    await tx.query('delete from webhooks.endpoint where id = $1', [id]);
    return { id, organizationId: null, before: told({ address }) };
  }

  private async switched(
    tx: Tx,
    endpoint: WebhookEndpointRecord,
    to: Partial<Pick<WebhookEndpointRecord, 'disabledAt' | 'disabledReason' | 'failingSince'>>,
  ): Promise<Done> {
    const { id } = endpoint;
    return { id, organizationId: null, ...(await endpoints.update(tx, endpoint, to)) };
  }
}

/** One's own, locked; of others nobody learns that they are there. */
export async function own(
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
): Promise<WebhookEndpointRecord> {
  const accountId = holderOf(tx);
  return endpoints.toChange(tx, input, (endpoint) => {
    if (endpoint.accountId !== accountId) throw new NotFoundError('id');
    return true;
  });
}

/** What waits for an address to which nothing is sent any more. */
export const dropWaiting = (tx: Pick<Tx, 'query'>, endpointId: string): Promise<unknown> =>
  tx.query(
    `update webhooks.delivery set status = 'FAILED', next_attempt_at = null, claimed_until = null where endpoint_id = $1 and status = 'PENDING'`,
    [endpointId],
  );
