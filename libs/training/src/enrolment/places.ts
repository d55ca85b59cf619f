import { hashOf, newSecret } from '#lib/access';
import { typeId } from '#lib/graphql';
import { task, transactionOf, type WorkTransaction } from '#lib/jobs';
import { EnrolmentEnd, EnrolmentSide, EnrolmentStepKind } from './enrolment.enums.js';
import { letter, tell } from './enrolment.letters.js';
import { enrolmentEnded, placeOffered } from './enrolment.mails.js';

/** How long a place is kept for whoever it is offered to. */
const OFFERED_FOR = '3 days';
/** Places are offered until shortly before enrolment closes: an offer that nobody can answer in time is none. */
const LEAST_TIME = '1 hour';

/** What decides who has a place in a session. */
export interface Places {
  id: string;
  organizationId: string;
  status: string;
  admission: string;
  capacity: number | null;
  taken: number;
  waiting: number;
  /** Of those who wait, to how many a place is offered. */
  offered: number;
  /** Whether somebody waits for any session of the course who could have a place in this one. */
  isWaitedFor: boolean;
  startsAt: Date;
  endsAt: Date;
  closesAt: Date;
  isDemonstration: boolean;
}

/** The session, locked: whatever changes who has a place does so one after the other. */
export async function lockPlaces(tx: WorkTransaction, id: string): Promise<Places | undefined> {
  // A statement of its own: the next one, which leaves with it, sees what another transaction did meanwhile.
  const [, [found]] = await Promise.all([
    tx.query('select 1 from training.training_session where id = $1 for update', [id]),
    tx.query<Places>(PLACES, [id]),
  ]);
  return found;
}

const PLACES = `select s.id, s.organization_id as "organizationId", s.status, s.admission, s.capacity, s.taken, s.waiting,
    (select count(*)::int from training.enrolment_offer o where o.training_session_id = s.id and o.status = 'OPEN') as offered,
    exists (select from training.waits_for(s.id)) as "isWaitedFor", s.starts_at as "startsAt", s.ends_at as "endsAt", training.closes_at(s.enrol_until, s.starts_on, s.starts_at, s.zone) as "closesAt", s.demonstration as "isDemonstration"
  from training.training_session s where s.id = $1`;

export const isOpen = ({ status }: Pick<Places, 'status'>): boolean => status === 'OPEN' || status === 'CONFIRMED';

/** Writes down what became of an enrolment; answers the number of the step. */
export async function addStep(
  tx: WorkTransaction,
  enrolmentId: string,
  kind: EnrolmentStepKind,
  side: EnrolmentSide,
): Promise<number> {
  const [added] = await tx.query<{ number: number }>(
    `insert into training.enrolment_step (enrolment_id, number, kind, side)
     select $1, coalesce(max(s.number), 0) + 1, $2, $3 from training.enrolment_step s where s.enrolment_id = $1 returning number`,
    [enrolmentId, kind, side],
  );
  return added!.number;
}

/**
 * Ends the offers of a session that ran out, then offers every free place to whoever waits longest: an offer to each, which keeps the
 * place until it is answered. Does nothing more once enrolment is closed.
 */
export async function servePlaces(tx: WorkTransaction, sessionId: string): Promise<void> {
  if (!(await lockPlaces(tx, sessionId))) return;
  await endLapsedOffers(tx, sessionId);
  while (await offerPlaces(tx, sessionId));
}

interface Next {
  enrolmentId: string | null;
  courseWaitId: string | null;
  expiresAt: Date;
}

/** Those who wait for the session, and for any of its course, in the order in which they asked. */
const NEXT = `select n."enrolmentId", n."courseWaitId", least(now() + $3::interval, $4::timestamptz) as "expiresAt" from (
    select e.id as "enrolmentId", null as "courseWaitId", e.waits_from as since, e.id from training.enrolment e
    where e.training_session_id = $1 and e.status = 'WAITLISTED'
      and not exists (select 1 from training.enrolment_offer o where o.enrolment_id = e.id and o.status = 'OPEN')
    union all select null, w.id, w.requested_at, w.id from training.waits_for($1) w) n
  where now() + $5::interval < $4::timestamptz order by n.since, n.id limit $2`;

/** Answers whether somebody was offered a place of another session meanwhile, so that theirs is free still. */
async function offerPlaces(tx: WorkTransaction, sessionId: string): Promise<boolean> {
  const places = (await lockPlaces(tx, sessionId))!;
  const { capacity, taken, waiting, offered, isWaitedFor, closesAt } = places;
  const free = capacity === null ? null : capacity - taken;
  if (!isOpen(places) || (free !== null && free <= 0) || (waiting === offered && !isWaitedFor)) return false;
  const next = await tx.query<Next>(NEXT, [sessionId, free, OFFERED_FOR, closesAt, LEAST_TIME]);
  let isAnyGone = false;
  for (const { enrolmentId, courseWaitId, expiresAt } of next) {
    const id = enrolmentId ?? (await enrolWaiting(tx, sessionId, courseWaitId!));
    if (id) await offer(tx, sessionId, id, expiresAt);
    else isAnyGone = true;
  }
  return isAnyGone;
}

/** Puts somebody who waits for any session on the list of this one, where they asked first; null where another was faster. */
async function enrolWaiting(tx: WorkTransaction, sessionId: string, courseWaitId: string): Promise<string | null> {
  const id = typeId('enrolment');
  const [enrolled] = await tx.query<{ side: EnrolmentSide }>(
    `with taken as (
       update training.course_wait w set status = 'OFFERED', version = w.version + 1 where w.id = $3 and w.status = 'WAITING' returning w.*
     ), made as (
       insert into training.enrolment (id, training_session_id, person_id, organization_id, status, requested_at, waits_from, demonstration, course_wait_id)
       select $1, $2, t.person_id, case when exists (select from network.position p where p.person_id = t.person_id
           and p.organization_id = t.organization_id and p.period @> (now() at time zone 'Europe/Paris')::date) then t.organization_id end,
         'WAITLISTED', t.requested_at, t.requested_at, t.demonstration, t.id from taken t
     )
     select t.side from taken t`,
    [id, sessionId, courseWaitId],
  );
  if (!enrolled) return null;
  await addStep(tx, id, EnrolmentStepKind.REQUESTED, enrolled.side);
  await addStep(tx, id, EnrolmentStepKind.WAITLISTED, EnrolmentSide.SYSTEM);
  return id;
}

/** Serves the waiting list of a session when one of its offers runs out; every hour, all those where a place is free. */
export const serveTask = task<{ sessionId?: string }>(
  'training.places',
  async ({ sessionId }, { jobId, withClient, once }) => {
    const unserved = (): Promise<string[]> =>
      withClient(async (client) => (await client.query<{ id: string }>(UNSERVED)).rows.map(({ id }) => id));
    for (const id of sessionId ? [sessionId] : await unserved())
      await once(`training.places:${jobId}:${id}`, (client) => servePlaces(transactionOf(client), id));
  },
);

/** Of the offer `o` of the session `s`: nobody can take it any more, also where enrolment closes earlier than when it was made. */
const LAPSED = 'least(o.expires_at, training.closes_at(s.enrol_until, s.starts_on, s.starts_at, s.zone)) <= now()';

const UNSERVED = `select s.id from training.training_session s where s.status in ('OPEN', 'CONFIRMED') and s.starts_at > now()
    and (exists (select 1 from training.enrolment_offer o where o.training_session_id = s.id and o.status = 'OPEN' and ${LAPSED})
      or ((s.capacity is null or s.taken < s.capacity) and (s.waiting > 0 or exists (select from training.waits_for(s.id)))))
  order by s.id`;

async function offer(tx: WorkTransaction, sessionId: string, enrolmentId: string, expiresAt: Date): Promise<void> {
  const secret = newSecret();
  const id = typeId('offer');
  await tx.query(
    `insert into training.enrolment_offer (id, enrolment_id, training_session_id, secret_hash, expires_at) values ($1, $2, $3, $4, $5)`,
    [id, enrolmentId, sessionId, hashOf(secret), expiresAt],
  );
  const step = await addStep(tx, enrolmentId, EnrolmentStepKind.OFFERED, EnrolmentSide.SYSTEM);
  await tell(tx, [
    letter(placeOffered, enrolmentId, step, {
      expiresAt: expiresAt.toISOString(),
      link: `/formations/place#${secret}`,
    }),
  ]);
  await tx.addJob(serveTask, { sessionId }, { runAt: expiresAt, jobKey: `training.places:${id}` });
}

async function endLapsedOffers(tx: WorkTransaction, sessionId: string): Promise<void> {
  const lapsed = await tx.query<{ id: string }>(
    `update training.enrolment_offer o set status = 'EXPIRED', answered_at = now() from training.training_session s
     where o.training_session_id = $1 and s.id = $1 and o.status = 'OPEN' and ${LAPSED} returning o.enrolment_id as id`,
    [sessionId],
  );
  for (const { id } of lapsed) {
    await endEnrolment(tx, id, 'WITHDRAWN', EnrolmentEnd.OFFER_EXPIRED);
    const step = await addStep(tx, id, EnrolmentStepKind.OFFER_EXPIRED, EnrolmentSide.SYSTEM);
    await tell(tx, [letter(enrolmentEnded, id, step, { cause: EnrolmentEnd.OFFER_EXPIRED, reason: null })]);
  }
}

/** Ends an enrolment before its session, with the offer that it may have. */
export async function endEnrolment(
  tx: WorkTransaction,
  id: string,
  status: 'WITHDRAWN' | 'REFUSED',
  cause: EnrolmentEnd,
  reason: string | null = null,
): Promise<void> {
  await closeOffer(tx, id, cause === EnrolmentEnd.OFFER_DECLINED ? 'DECLINED' : 'WITHDRAWN');
  await tx.query(
    `update training.enrolment set status = $2, end_cause = $3, end_reason = $4, version = version + 1,
       waits_until = case when isfinite(waits_from) then coalesce(waits_until, clock_timestamp()) end where id = $1`,
    [id, status, cause, reason],
  );
}

async function closeOffer(tx: WorkTransaction, enrolmentId: string, status: 'DECLINED' | 'WITHDRAWN'): Promise<void> {
  await tx.query(
    `update training.enrolment_offer set status = $2, answered_at = now() where enrolment_id = $1 and status = 'OPEN'`,
    [enrolmentId, status],
  );
}

/** Gives somebody who asked or waits a place: that which an offer kept for them, if one did, however few there are by now. */
export async function givePlace(tx: WorkTransaction, id: string, beyondCapacity = false): Promise<void> {
  // One statement: between two, the place would be nobody’s, and none in a session whose capacity was lowered.
  await tx.query(
    `with answered as (
       update training.enrolment_offer set status = 'ACCEPTED', answered_at = now() where enrolment_id = $1 and status = 'OPEN'
     )
     update training.enrolment set status = 'ACCEPTED', beyond_capacity = $2, version = version + 1,
       waits_until = case when isfinite(waits_from) then coalesce(waits_until, clock_timestamp()) end where id = $1`,
    [id, beyondCapacity],
  );
}

/** Once a session was held or is cancelled nobody waits for it any more. */
export async function endWaiting(tx: WorkTransaction, sessionId: string): Promise<void> {
  const waiting = await tx.query<{ id: string }>(
    `select e.id from training.enrolment e where e.training_session_id = $1 and e.status in ('REQUESTED', 'WAITLISTED') order by e.id`,
    [sessionId],
  );
  for (const { id } of waiting) {
    await endEnrolment(tx, id, 'WITHDRAWN', EnrolmentEnd.SESSION_OVER);
    await addStep(tx, id, EnrolmentStepKind.WITHDRAWN, EnrolmentSide.SYSTEM);
  }
}
