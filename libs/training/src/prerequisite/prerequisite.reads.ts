import { contribute, type Env, maybe, reads, sql, type Sql, values } from '#lib/reads';
import { tells } from '../completion/completion.reads.js';
import { Completion } from '../completion/completion.type.js';
import { Course } from '../course/course.type.js';
import { holdsIt, isToldReasons } from '../enrolment/enrolment.concerns.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { PrerequisiteCheck } from './prerequisite.type.js';

/** By the columns of the queries below. */
interface Checked {
  courseId: string;
  completionId: string;
}

export const prerequisiteReads = reads<Checked>(PrerequisiteCheck, {
  visible: 'everyone',
  fields: {
    course: maybe(() => Course, 'courseId', 'The course that is asked for; null when the caller may not see it.'),
    completion: maybe(
      () => Completion,
      'completionId',
      'By which completed training they have it, or a part of it; null where they lack it, and for those who may not read it.',
    ),
  },
});

/** The enrolment `e` of a query. */
const JOINED = { trainingSessionId: sql`e.training_session_id`, personId: sql`e.person_id` };

/** Whoever holds the session learns it of those who asked to come: enrolling somebody tells nothing about them. */
const knows = (env: Env): Sql =>
  sql`coalesce(e.person_id = ${env.actor.person} or ${tells(JOINED.personId, env.actor)} or (${holdsIt(JOINED, env)}
    and exists (select 1 from training.enrolment_step t where t.enrolment_id = e.id and t.number = 1 and t.side <> 'PROVIDER')), false)`;

export const enrolmentPrerequisites = contribute(() => Enrolment, {
  prerequisites: values(
    () => PrerequisiteCheck,
    (key, env) =>
      sql`select q.course_id as "courseId", case when told.knows then q.completion_id end as "completionId",
          case when p.enrolment_id is not null then 'PROVED' when told.knows then q.state end as state,
          case when ${isToldReasons(JOINED, env)} then p.label end as proof,
          case when ${isToldReasons(JOINED, env)} then p.recorded_on end as "provedOn"
        from training.enrolment e join training.training_session s on s.id = e.training_session_id
        cross join lateral training.prerequisites_of(s.course_version_id, e.person_id, s.starts_on) q
        cross join lateral (select ${knows(env)} as knows) told
        left join training.prerequisite_proof p on p.enrolment_id = e.id and p.course_id = q.course_id
        where e.id = ${key} order by q.place limit 10`,
    'The courses that must have been completed before, and whether they were; at most 10.',
    { audience: 'SIGNED_IN', bound: 10 },
  ),
});

export const sessionPrerequisites = contribute(() => TrainingSession, {
  viewerPrerequisites: values(
    () => PrerequisiteCheck,
    (key, { actor }) =>
      sql`select q.course_id as "courseId", q.completion_id as "completionId", q.state, null::text as proof, null::date as "provedOn"
        from training.training_session s cross join lateral training.prerequisites_of(s.course_version_id, ${actor.person}, s.starts_on) q
        where s.id = ${key} and ${actor.person} is not null order by q.place limit 10`,
    'The courses that must have been completed before, and whether the caller has; at most 10.',
    { audience: 'SIGNED_IN', nullable: true, bound: 10 },
  ),
});
