import { manages } from '#lib/access';
import {
  type Changed,
  type Done,
  expectVersion,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { changeDraft } from '../course/course.draft.js';
import { CourseRecord } from '../course/course.entity.js';
import { Course } from '../course/course.type.js';
import { enrolmentToChange } from '../enrolment/enrolment.check.js';
import { EnrolmentStatus } from '../enrolment/enrolment.enums.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { sessions } from '../training-session/training-session.check.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import {
  CourseClassifyInput,
  EnrolmentTraineeSetInput,
  TrainingSessionTraineesSetInput,
} from './annual-return.inputs.js';

const courses = kept(Course, CourseRecord);

@Writes(Course)
export class CourseClassification {
  @Write(
    'MANAGER',
    'Says what a course aims at and its speciality, for the yearly return: at once of versions of which nobody said so, else of the draft.',
  )
  async courseClassify({ objective, speciality, ...input }: CourseClassifyInput, tx: Tx): Promise<Done> {
    const course = await courses.toChange(tx, input, ({ organizationId }) => manages(tx.actor, organizationId));
    const { id, organizationId } = course;
    // What nobody said so far does not change what was published: sessions that were held are counted by it.
    const filled = await tx.query<{ id: string }>(
      `update training.course_version v set objective = coalesce(v.objective, $2), speciality = coalesce(v.speciality, $3)
       where v.course_id = $1 and ((v.objective is null and $2::text is not null) or (v.speciality is null and $3::text is not null))
       returning v.id`,
      [id, objective ?? null, speciality ?? null],
    );
    const drafted = await changeDraft(tx, id, { objective, speciality });
    const isChanged = filled.length > 0 || Object.keys(drafted).length > 0;
    if (!isChanged) return { id, organizationId, isUnchanged: true };
    await tx.query('update training.course set version = version + 1 where id = $1', [id]);
    const before = Object.fromEntries(Object.entries(drafted).map(([field, { before: was }]) => [field, was]));
    return { id, organizationId, before, after: { objective, speciality } };
  }
}

@Writes(TrainingSession, { called: 'session' })
export class SessionTrainees {
  @Write('MANAGER', 'Says as what people take part in a session, for the yearly return, also once it was held.')
  async trainingSessionTraineesSet({ traineeKind, ...input }: TrainingSessionTraineesSetInput, tx: Tx): Promise<Done> {
    const { id, organizationId } = await provided(tx, input, input.id);
    const before = await tx.one<{ traineeKind: string | null }>(
      'select comes_as as "traineeKind" from training.training_session where id = $1',
      [id],
    );
    await tx.query('update training.training_session set version = version + 1, comes_as = $2 where id = $1', [
      id,
      traineeKind ?? null,
    ]);
    return { id, organizationId, before, after: { traineeKind } };
  }
}

@Writes(Enrolment)
export class EnrolmentTrainee {
  @Write('MANAGER', 'Says as what somebody takes part, for the yearly return, also once the session was held.')
  async enrolmentTraineeSet({ traineeKind, ...input }: EnrolmentTraineeSetInput, tx: Tx): Promise<Done> {
    const { enrolment, places } = await enrolmentToChange(tx, input, Object.values(EnrolmentStatus), true);
    const { id } = enrolment;
    const { organizationId } = places;
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    const before = await tx.one<{ traineeKind: string | null }>(
      'select comes_as as "traineeKind" from training.enrolment where id = $1',
      [id],
    );
    await tx.query('update training.enrolment set version = version + 1, comes_as = $2 where id = $1', [
      id,
      traineeKind ?? null,
    ]);
    // What the provider says of people is nothing to their employer.
    return { id, organizationId, personId: null, before, after: { traineeKind } };
  }
}

/** The session, locked, for those who manage its provider; whoever may not see it is not told that it is there. */
export async function provided(tx: Tx, { expectedVersion }: Partial<Changed>, sessionId: string) {
  const session = await sessions.locked(tx, sessionId, 'id');
  const { organizationId, status } = session;
  if (!manages(tx.actor, organizationId)) throw status === 'DRAFT' ? new NotFoundError('id') : new NotAllowedError();
  await expectVersion(tx, session, expectedVersion);
  return session;
}
