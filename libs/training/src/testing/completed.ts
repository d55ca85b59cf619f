import { typeId } from '#lib/graphql';
import { type WrittenApp } from '#lib/testing';
import { nord, planned } from './training.js';

export interface Completed {
  sessionId: string;
  people: { id: string; completionId: string; enrolmentId: string }[];
}

/** A session in which so many people completed what was taught, for an employer or none. */
export async function completedBy(
  training: WrittenApp,
  courseId: string,
  day: string,
  names: readonly string[],
  { employer = nord, minutes = 420 }: { employer?: string | null; minutes?: number | null } = {},
): Promise<Completed> {
  const { trainingSession } = await training.write(
    'trainingSessionPlan',
    planned(courseId, [day], { capacity: null }),
    'trainingSession { id }',
  );
  const sessionId: string = trainingSession.id;
  await training.pool.query(`update training.training_session set status = 'HELD' where id = $1`, [sessionId]);
  const people = names.map((name) => ({
    ...{ id: typeId('person'), enrolmentId: typeId('enrolment'), completionId: typeId('completion'), name },
  }));
  for (const { id, enrolmentId, completionId, name } of people) {
    await training.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Zoé', $2)`, [
      id,
      name,
    ]);
    await training.pool.query(
      `insert into training.enrolment (id, training_session_id, person_id, organization_id, status, attended_minutes)
       values ($1, $2, $3, $4, 'ATTENDED', $5)`,
      [enrolmentId, sessionId, id, employer, minutes],
    );
    await training.pool.query(
      `insert into training.completion (id, person_id, course_id, course_version_id, enrolment_id, completed_on, attended_minutes, planned_minutes)
       select $1, $2, s.course_id, s.course_version_id, $3, s.ends_on::text, $4, 420 from training.training_session s where s.id = $5`,
      [completionId, id, enrolmentId, minutes, sessionId],
    );
  }
  return { sessionId, people };
}
