import { type WorkTransaction } from '#lib/jobs';

/** Puts somebody at the end of the waiting list of their session, which is locked. */
export async function putOnList(tx: WorkTransaction, id: string): Promise<void> {
  await tx.query(
    `update training.enrolment set status = 'WAITLISTED', waits_from = clock_timestamp(), version = version + 1 where id = $1`,
    [id],
  );
}

const POSITION = `select count(*)::int + 1 as position from training.enrolment e join training.enrolment o
    on o.training_session_id = e.training_session_id and o.status = 'WAITLISTED' and (o.waits_from, o.id) < (e.waits_from, e.id)
  where e.id = $1`;

/** From 1. */
export async function positionOf(tx: WorkTransaction, id: string): Promise<number> {
  const [found] = await tx.query<{ position: number }>(POSITION, [id]);
  return found!.position;
}
