import { type Tx } from '#lib/writes';
import { type WorkstreamActivityKind } from './workstream-activity.kinds.js';

interface Happened {
  kind: WorkstreamActivityKind;
  workstreamId: string;
  /** What it happened to: of the type that its kind says. */
  subjectId: string;
}

/** Writes down that something happened in a workstream, by whoever acts: those who follow it are told when the transaction is through. */
export async function happened(tx: Tx, { kind, workstreamId, subjectId }: Happened): Promise<void> {
  await tx.query('insert into club.activity (workstream_id, kind, person_id, subject_id) values ($1, $2, $3, $4)', [
    ...[workstreamId, kind, tx.actor.personId, subjectId],
  ]);
}
