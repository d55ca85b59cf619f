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
  /** When; now where it is left out. */
  at?: Date;
}

/** Writes down that somebody did something for a workstream, once, and for whom they act today. Whether that makes it collective follows. */
export async function contribute(
  tx: Tx,
  { workstreamId, personId, kind, subjectId, isDemonstration, at }: Act,
): Promise<void> {
  await tx.query(
    `insert into club.contribution (id, workstream_id, person_id, kind, subject_id, demonstration, at) values ($1, $2, $3, $4, $5, $6, coalesce($7, now()))
     on conflict on constraint contribution_once do nothing`,
    [tx.newId('wcontribution'), workstreamId, personId, kind, subjectId, isDemonstration, at ?? null],
  );
}

/** What was done has been undone; what these people did stays. */
export async function takeBack(
  tx: Tx,
  subjectId: string,
  kind: WorkstreamContributionKind,
  still: readonly string[] = [],
): Promise<void> {
  await tx.query('select club.take_back(array[$1::text], $2, $3)', [subjectId, kind, still]);
}
