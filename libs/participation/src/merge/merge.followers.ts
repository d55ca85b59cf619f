import { type Tx } from '#lib/writes';

/** What is gathered under a contribution: whoever follows that is told, too, of what becomes of it. */
export const gatheredUnder = async (tx: Tx, contributionId: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select contribution_id as id from participation.merged where into_id = $1 and until = 'infinity' order by 1`,
      [contributionId],
    )
  ).map(({ id }) => id);
