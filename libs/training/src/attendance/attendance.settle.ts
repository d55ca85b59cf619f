import { refusing, type Refusals, type Tx } from '#lib/writes';
import { CompletionCertifiedError } from '../certificate/certificate.errors.js';

const REFUSALS: Refusals = {
  completion_is_certified: ({ detail }) => new CompletionCertifiedError(detail ?? ''),
};

/**
 * What each enrolment has become by the sheets: minutes are those of the half-days in which somebody was present. Whoever was in none
 * is excused when a trainer noted so, or when they announced it and nobody noted otherwise; also once what they announced was erased.
 */
export async function settleEnrolments(tx: Tx, sessionId: string): Promise<number> {
  const settled = await tx.query<{ id: string }>(
    `with counted as (
       select e.id, count(*) as half_days, count(*) filter (where a.presence = 'PRESENT') as attended,
         bool_or(coalesce(a.presence, case when b.enrolment_id is not null or (e.status = 'EXCUSED' and (s.evidence_erased_on is not null or p.erased_at is not null))
           then 'EXCUSED' end) = 'EXCUSED') as excused,
         coalesce(sum(extract(epoch from h.ends_at - h.starts_at) / 60) filter (where a.presence = 'PRESENT'), 0)::int as minutes
       from training.enrolment e join training.half_day h on h.training_session_id = e.training_session_id
         join training.training_session s on s.id = e.training_session_id join network.person p on p.id = e.person_id
         left join training.attendance a on a.enrolment_id = e.id and a.half_day_id = h.id
         left join training.absence b on b.enrolment_id = e.id and b.half_day_id = h.id
       where e.training_session_id = $1 and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')
       group by e.id
     ), told as (
       select c.id, c.minutes, case when c.attended = c.half_days then 'ATTENDED' when c.attended > 0 then 'PARTIAL'
         when c.excused then 'EXCUSED' else 'ABSENT' end as status
       from counted c
     )
     update training.enrolment e set status = t.status, attended_minutes = t.minutes, version = e.version + 1
     from told t where e.id = t.id and (e.status, e.attended_minutes) is distinct from (t.status, t.minutes)
     returning e.id`,
    [sessionId],
  );
  await tx.query(
    `insert into training.enrolment_step (enrolment_id, number, kind, side)
     select u.id, coalesce((select max(s.number) from training.enrolment_step s where s.enrolment_id = u.id), 0) + 1, 'SETTLED', 'PROVIDER'
     from unnest($1::text[]) u(id)`,
    [settled.map(({ id }) => id)],
  );
  await complete(tx, sessionId);
  return settled.length;
}

/** Whoever attended has completed it, as much as they attended: one row for each enrolment, which goes when nothing is left. */
async function complete(tx: Tx, sessionId: string): Promise<void> {
  const attended = await tx.query<{ id: string }>(
    `select e.id from training.enrolment e where e.training_session_id = $1 and e.status in ('ATTENDED', 'PARTIAL') order by e.id`,
    [sessionId],
  );
  await refusing(REFUSALS, () =>
    tx.query(
      `delete from training.completion c using training.enrolment e
       where e.id = c.enrolment_id and e.training_session_id = $1 and e.status not in ('ATTENDED', 'PARTIAL')`,
      [sessionId],
    ),
  );
  await tx.query(
    `insert into training.completion (id, person_id, course_id, course_version_id, enrolment_id, completed_on, attended_minutes, planned_minutes, demonstration)
     select n.id, e.person_id, s.course_id, s.course_version_id, e.id, s.ends_on::text, e.attended_minutes,
       (select sum(extract(epoch from h.ends_at - h.starts_at) / 60)::int from training.half_day h where h.training_session_id = s.id), e.demonstration
     from unnest($1::text[], $2::text[]) n(id, enrolment_id) join training.enrolment e on e.id = n.enrolment_id
       join training.training_session s on s.id = e.training_session_id
     on conflict (enrolment_id) do update set completed_on = excluded.completed_on, attended_minutes = excluded.attended_minutes,
       planned_minutes = excluded.planned_minutes, version = completion.version + 1
     where (completion.completed_on, completion.attended_minutes, completion.planned_minutes)
       is distinct from (excluded.completed_on, excluded.attended_minutes, excluded.planned_minutes)`,
    [attended.map(() => tx.newId('completion')), attended.map(({ id }) => id)],
  );
}
