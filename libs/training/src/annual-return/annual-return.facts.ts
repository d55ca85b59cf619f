import { contribute, perKey, sql } from '#lib/reads';
import { Course, CourseDraft } from '../course/course.type.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { CourseObjective, TraineeKind } from './annual-return.enums.js';

/** What courses, sessions and enrolments say for the yearly return. */
export const courseFacts = contribute(() => Course, {
  objective: perKey(
    (key, { day }) =>
      sql`select v.objective from training.course_version v where v.id = training.version_on(${key}, ${day})`,
    'What it aims at, for the yearly return; null while nobody said so.',
    {
      type: () => CourseObjective,
      nullable: true,
      audience: 'EVERYONE',
    },
  ),
  speciality: perKey(
    (key, { day }) =>
      sql`select v.speciality from training.course_version v where v.id = training.version_on(${key}, ${day})`,
    'Its speciality in the nomenclature NSF, three digits; null while nobody said so.',
    { type: () => String, nullable: true, audience: 'EVERYONE' },
  ),
});

export const draftFacts = contribute(() => CourseDraft, {
  objective: perKey(
    (key) => sql`select v.objective from training.course_version v where v.id = ${key}`,
    'What it aims at, for the yearly return; null while nobody said so.',
    { type: () => CourseObjective, nullable: true, audience: 'SIGNED_IN' },
  ),
  speciality: perKey(
    (key) => sql`select v.speciality from training.course_version v where v.id = ${key}`,
    'Its speciality in the nomenclature NSF, three digits; null while nobody said so.',
    { type: () => String, nullable: true, audience: 'SIGNED_IN' },
  ),
});

export const sessionFacts = contribute(() => TrainingSession, {
  traineeKind: perKey(
    (key, { actor }) =>
      sql`select s.comes_as from training.training_session s where s.id = ${key} and (${actor.coordinator} or s.organization_id = any(${actor.managed}))`,
    'As what people take part in it, unless their enrolment says otherwise; for those who provide it.',
    { type: () => TraineeKind, nullable: true, audience: 'EVERYONE' },
  ),
});

export const enrolmentFacts = contribute(() => Enrolment, {
  traineeKind: perKey(
    (key, { actor }) =>
      sql`select coalesce(e.comes_as, s.comes_as) from training.enrolment e join training.training_session s on s.id = e.training_session_id
        where e.id = ${key} and (${actor.coordinator} or s.organization_id = any(${actor.managed}))`,
    'As what they take part, as told of them or of the session; for those who provide it.',
    { type: () => TraineeKind, nullable: true, audience: 'SIGNED_IN' },
  ),
});
