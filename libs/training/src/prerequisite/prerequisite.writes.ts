import { type Done, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { enrolmentToChange, type ToChange } from '../enrolment/enrolment.check.js';
import { EnrolmentStatus } from '../enrolment/enrolment.enums.js';
import { EnrolmentStateError } from '../enrolment/enrolment.errors.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { PrerequisiteProofRecordInput, PrerequisiteProofRemoveInput } from './prerequisite.inputs.js';

const { REQUESTED, ACCEPTED, WAITLISTED } = EnrolmentStatus;

/** Whoever holds a session may see another proof than a completion. */
@Writes(Enrolment)
export class PrerequisiteWrites {
  @Write(
    'SIGNED_IN',
    'Records what else shows that somebody has a course that is asked for: for whoever holds the session.',
    [EnrolmentStateError],
  )
  async prerequisiteProofRecord({ courseId, label, ...input }: PrerequisiteProofRecordInput, tx: Tx): Promise<Done> {
    const { enrolment } = await toProve(tx, input);
    const { id, personId } = enrolment;
    const asked = await tx.one(
      `select from training.training_session s join training.course_prerequisite p on p.course_version_id = s.course_version_id
       where s.id = $1 and p.course_id = $2`,
      [enrolment.trainingSessionId, courseId],
    );
    if (!asked) throw new NotFoundError('courseId');
    const before = await proofOf(tx, id, courseId);
    await tx.query(
      `insert into training.prerequisite_proof (enrolment_id, course_id, label, recorded_on) values ($1, $2, $3, $4)
       on conflict (enrolment_id, course_id) do update set label = excluded.label, recorded_on = excluded.recorded_on`,
      [id, courseId, label, tx.today],
    );
    // What shows it is between the person and whoever holds the session, and nothing to their employer.
    return { ...(await changed(tx, id)), organizationId: null, personId, before, after: { courseId, label } };
  }

  @Write('SIGNED_IN', 'Takes back a proof that was recorded by mistake: for whoever holds the session.', [
    EnrolmentStateError,
  ])
  async prerequisiteProofRemove({ courseId, ...input }: PrerequisiteProofRemoveInput, tx: Tx): Promise<Done> {
    const { enrolment } = await toProve(tx, input);
    const { id, personId } = enrolment;
    const before = await proofOf(tx, id, courseId);
    if (!before) throw new NotFoundError('courseId');
    await tx.query('delete from training.prerequisite_proof where enrolment_id = $1 and course_id = $2', [
      id,
      courseId,
    ]);
    return { ...(await changed(tx, id)), organizationId: null, personId, before };
  }
}

const toProve = (tx: Tx, input: { id: string; expectedVersion?: number | null }): Promise<ToChange> =>
  enrolmentToChange(tx, input, [REQUESTED, ACCEPTED, WAITLISTED], true);

const proofOf = (tx: Tx, id: string, courseId: string): Promise<{ courseId: string; label: string } | undefined> =>
  tx.one(
    'select course_id as "courseId", label from training.prerequisite_proof where enrolment_id = $1 and course_id = $2',
    [id, courseId],
  );

async function changed(tx: Tx, id: string): Promise<{ id: string }> {
  await tx.query('update training.enrolment set version = version + 1 where id = $1', [id]);
  return { id };
}
