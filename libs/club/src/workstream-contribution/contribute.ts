import { type Tx } from '#lib/writes';
import { type WorkstreamContributionKind } from './workstream-contribution.enums.js';

/** What somebody has just done for a workstream. */
interface Act {
  workstreamId: string;
  personId: string;
  kind: WorkstreamContributionKind;
  /** The id of what they did. */
  subjectId: string;
  isDemonstration: boolean;
}

/** Writes down that somebody did something for a workstream, once, and for whom they act today. Whether that makes it collective follows. */
export async function contribute(
  tx: Tx,
  { workstreamId, personId, kind, subjectId, isDemonstration }: Act,
): Promise<void> {
  await tx.query(
    `insert into club.contribution (id, workstream_id, person_id, kind, subject_id, demonstration) values ($1, $2, $3, $4, $5, $6)
     on conflict on constraint contribution_once do nothing`,
    [tx.newId('wcontribution'), workstreamId, personId, kind, subjectId, isDemonstration],
  );
}

/** What was done has been undone. */
export async function takeBack(tx: Tx, subjectId: string, kind: WorkstreamContributionKind): Promise<void> {
  await tx.query('delete from club.contribution where subject_id = $1 and kind = $2', [subjectId, kind]);
}
