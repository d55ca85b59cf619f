import { addJobSql } from '#lib/jobs';
import { type Somebody, type Statements } from '#lib/personal-data';

const LIVE = `e.person_id = any($1) and e.status in ('REQUESTED', 'ACCEPTED', 'WAITLISTED') and s.starts_at > now()`;

/** Whoever is erased takes no place in a session to come: it goes to whoever waits. */
export async function leaveSessions(tx: Statements, { people }: Somebody): Promise<void> {
  // Locked first, as by whoever enrols them.
  await tx.query('select from network.person where id = any($1) order by id for no key update', [people]);
  // Before their sessions are looked for: whoever serves them a place has done so by then, or finds nobody who waits.
  await tx.query(
    `update training.course_wait set status = 'WITHDRAWN', ended_at = clock_timestamp(), version = version + 1
     where person_id = any($1) and ended_at is null`,
    [people],
  );
  // In the order of their ids, before anything is changed: as whoever enrols does.
  const sessions = await tx.query(
    `select s.id from training.training_session s where exists (
       select from training.enrolment e where e.training_session_id = s.id and ${LIVE}) order by s.id for no key update`,
    [people],
  );
  await tx.query(
    `update training.enrolment_offer o set status = 'WITHDRAWN', answered_at = now()
     from training.enrolment e join training.training_session s on s.id = e.training_session_id
     where o.enrolment_id = e.id and o.status = 'OPEN' and ${LIVE}`,
    [people],
  );
  await tx.query(
    `with left_them as (
       update training.enrolment e set status = 'WITHDRAWN', end_cause = 'PERSON', version = e.version + 1,
         waits_until = case when isfinite(e.waits_from) then coalesce(e.waits_until, clock_timestamp()) end
       from training.training_session s where s.id = e.training_session_id and ${LIVE} returning e.id
     )
     insert into training.enrolment_step (enrolment_id, number, kind, side)
     select l.id, (select max(p.number) + 1 from training.enrolment_step p where p.enrolment_id = l.id), 'WITHDRAWN', 'PERSON' from left_them l`,
    [people],
  );
  for (const { id } of sessions as { id: string }[]) {
    const { text, values } = addJobSql('training.places', { sessionId: id });
    await tx.query(text, values);
  }
}
