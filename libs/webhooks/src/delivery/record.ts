import { type ClientBase } from 'pg';
import { transactionOf, type WorkTransaction } from '#lib/jobs';
import { sendMail } from '#lib/mail';
import { dropWaiting } from '../endpoint/webhook-endpoint.writes.js';
import { webhookDisabled } from '../mails.js';
import { type Outcome } from '../sending/post.js';
import { type Again, type Claimed } from './claim.js';
import { pauseAfter } from './pauses.js';

/** For how long nothing may have arrived before an address is given up. */
const GIVEN_UP_AFTER = '5 days';
const GONE = 410;
/** How long an attempt without an answer keeps others from an address that has not answered before either. */
const SILENT_MS = 5 * 60_000;

interface Locked {
  tries: number;
  isDisabled: boolean;
  isGivenUp: boolean;
  /** Nothing arrived the last time either. */
  isFailing: boolean;
}

/** Writes down how an attempt went, and what follows from it: nothing, another attempt, or the end of the address. */
export async function record(client: ClientBase, one: Claimed, outcome: Outcome, again: Again): Promise<void> {
  await client.query('begin');
  try {
    await recordIn(transactionOf(client), one, outcome, again);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function recordIn(
  tx: WorkTransaction,
  { id, endpointId }: Claimed,
  outcome: Outcome,
  again: Again,
): Promise<void> {
  const { failure, statusCode, durationMs, retryAfterMs } = outcome;
  // The address first, as everybody locks them.
  const [endpoint] = await tx.query<Locked>(
    `update webhooks.endpoint e set failing_since = case when $2 then coalesce(failing_since, now()) end where id = $1
     returning e.disabled_at is not null as "isDisabled", coalesce(e.failing_since <= now() - interval '${GIVEN_UP_AFTER}', false) as "isGivenUp",
       coalesce(e.failing_since < now(), false) as "isFailing"`,
    [endpointId, failure !== null],
  );
  const [delivery] = await tx.query<Pick<Locked, 'tries'>>(
    `update webhooks.delivery set tries = tries + 1, claimed_until = null where id = $1 returning tries`,
    [id],
  );
  // Deleted meanwhile.
  if (!endpoint || !delivery) return;
  await tx.query(
    `insert into webhooks.attempt (delivery_id, number, status_code, failure, duration_ms)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from webhooks.attempt where delivery_id = $1`,
    [id, statusCode, failure, durationMs],
  );
  if (failure === null) return ended(tx, id, 'DELIVERED');
  if (endpoint.isDisabled) return ended(tx, id, 'FAILED');
  if (statusCode === GONE || endpoint.isGivenUp)
    return giveUp(tx, endpointId, statusCode === GONE ? 'GONE' : 'FAILING');
  const pause = pauseAfter(delivery.tries, retryAfterMs);
  if (pause === null) return ended(tx, id, 'FAILED');
  const [next] = await tx.query<{ at: Date }>(
    `update webhooks.delivery set next_attempt_at = now() + make_interval(secs => $2) where id = $1 and status = 'PENDING' returning next_attempt_at as at`,
    [id, pause / 1000],
  );
  if (next) await again(tx, id, next.at);
  if (statusCode === null) await holdBack(tx, endpointId, endpoint.isFailing ? SILENT_MS : pause);
}

/** An address that does not answer costs ten seconds an attempt, during which other deliveries wait: all of its own are put off. Their jobs find them due later. */
async function holdBack(tx: WorkTransaction, endpointId: string, pauseMs: number): Promise<void> {
  await tx.query(
    `update webhooks.delivery set next_attempt_at = now() + make_interval(secs => $2)
     where endpoint_id = $1 and status = 'PENDING' and next_attempt_at < now() + make_interval(secs => $2) and coalesce(claimed_until, '-infinity') < now()`,
    [endpointId, pauseMs / 1000],
  );
}

async function ended(tx: WorkTransaction, id: string, status: 'DELIVERED' | 'FAILED'): Promise<void> {
  await tx.query('update webhooks.delivery set status = $2, next_attempt_at = null where id = $1', [id, status]);
}

/** Nothing is sent there any more, and its owner is told. */
async function giveUp(tx: WorkTransaction, endpointId: string, reason: 'GONE' | 'FAILING'): Promise<void> {
  await tx.query(
    `update webhooks.endpoint set disabled_at = now(), disabled_reason = $2, version = version + 1 where id = $1`,
    [endpointId, reason],
  );
  await dropWaiting(tx, endpointId);
  const [owner] = await tx.query<{
    email: string;
    locale: 'fr' | 'en';
    name: string;
    address: string;
    version: number;
  }>(
    `select a.email, a.locale, p.name, e.address, e.version from webhooks.endpoint e join identity.account a on a.id = e.account_id
     join network.person p on p.id = a.person_id where e.id = $1 and a.erased_at is null`,
    [endpointId],
  );
  if (!owner) return;
  await sendMail(tx, webhookDisabled, {
    to: owner.email,
    locale: owner.locale,
    values: { name: owner.name, host: new URL(owner.address).host, reason, link: '/compte/webhooks' },
    key: `webhook:${endpointId}:${owner.version}`,
  });
}
