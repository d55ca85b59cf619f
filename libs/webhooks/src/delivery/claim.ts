import { type ClientBase } from 'pg';
import { type AudienceName } from '#lib/access';
import { type JobsTransaction, transactionOf } from '#lib/jobs';

/** Adds another attempt to a transaction. */
export type Again = (tx: JobsTransaction, deliveryId: string, runAt?: Date) => Promise<void>;

/** A delivery that this process has in hand, and what it takes to send it. */
export interface Claimed {
  id: string;
  endpointId: string;
  eventId: string;
  eventType: string;
  subjectId: string;
  occurredAt: Date;
  address: string;
  /** Who has the address, and who may hear of it. */
  accountId: string;
  audience: AudienceName | null;
  /** Secrets that sign now, the current one first. */
  sealed: Buffer[];
}

/** How many are sent at once. */
const AT_ONCE = 20;
/** Longer than any attempt takes. */
const IN_HAND = '1 minute';

const IS_DUE = (d: string): string =>
  `${d}.status = 'PENDING' and ${d}.next_attempt_at <= now() and (${d}.claimed_until is null or ${d}.claimed_until < now())`;

/** Takes what is due, of which another process takes nothing then. */
export async function claim(client: ClientBase, deliveryId: string): Promise<Claimed[]> {
  const { rows } = await client.query<Claimed>(
    `with others as (
       select distinct on (d.endpoint_id) d.id, d.next_attempt_at from webhooks.delivery d
       where ${IS_DUE('d')} and d.endpoint_id <> (select endpoint_id from webhooks.delivery where id = $1)
       order by d.endpoint_id, d.next_attempt_at
     ), due as (
       select d.id from webhooks.delivery d
       where ${IS_DUE('d')} and (d.id = $1 or d.id in (select id from others order by next_attempt_at limit ${AT_ONCE - 1}))
       order by d.id for update skip locked
     ), taken as (
       update webhooks.delivery d set claimed_until = now() + interval '${IN_HAND}' from due where due.id = d.id returning d.*
     )
     select d.id, d.endpoint_id as "endpointId", d.event_id as "eventId", d.event_type as "eventType", d.subject_id as "subjectId",
       d.occurred_at as "occurredAt", d.audience, e.address, e.account_id as "accountId",
       array(select s.sealed from webhooks.secret s where s.endpoint_id = e.id and coalesce(s.valid_to, 'infinity') > now()
         order by s.valid_from desc, s.id desc) as sealed
     from taken d join webhooks.endpoint e on e.id = d.endpoint_id`,
    [deliveryId],
  );
  return rows;
}

/** When to look again at one that could not be taken, as another process has it in hand; null when nothing is left to do. */
export async function lookAgainAt(client: ClientBase, deliveryId: string): Promise<Date | null> {
  const { rows } = await client.query<{ at: Date }>(
    `select greatest(now(), next_attempt_at, claimed_until) + interval '1 second' as at from webhooks.delivery
     where id = $1 and status = 'PENDING'`,
    [deliveryId],
  );
  return rows[0]?.at ?? null;
}

/** Lets it go: its owner may not hear of it any more. What was tried before stays. */
export async function drop(client: ClientBase, deliveryId: string): Promise<void> {
  await client.query(
    `update webhooks.delivery set status = 'FAILED', next_attempt_at = null, claimed_until = null where id = $1`,
    [deliveryId],
  );
}

/** Leaves it to others. */
export async function release(client: ClientBase, deliveryId: string, again: Again): Promise<void> {
  await client.query(`update webhooks.delivery set claimed_until = null where id = $1`, [deliveryId]);
  await again(transactionOf(client), deliveryId);
}
