import { type Tx } from '#lib/writes';
import { type AccommodationInput } from './accommodation.inputs.js';
import { tellOfAccommodation } from './accommodation.mails.js';

/** Keeps what somebody needs, in place of what they asked before, and tells the referent that there is something to read. */
export async function keepAccommodation(
  tx: Tx,
  enrolmentId: string,
  { need, trainersMayRead }: AccommodationInput,
): Promise<string> {
  const kept = await tx.one<{ id: string; requestedAt: string }>(
    `insert into training.accommodation_request (id, enrolment_id, need, trainers_may_read, demonstration)
     select $1, e.id, $3, $4, e.demonstration from training.enrolment e where e.id = $2
     on conflict (enrolment_id) do update set need = excluded.need, trainers_may_read = excluded.trainers_may_read,
       requested_at = excluded.requested_at, answer = null, answered_at = null
     returning id, extract(epoch from requested_at)::text as "requestedAt"`,
    [tx.newId('accommodation'), enrolmentId, need, trainersMayRead],
  );
  await tellOfAccommodation(tx, enrolmentId, true, `accommodation:${kept!.id}:${kept!.requestedAt}`);
  return kept!.id;
}
