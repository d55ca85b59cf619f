import { type Tx } from '#lib/writes';

/** Lets an account follow a subject that it sees, as the use case that calls it knows. Followed before, it stays as it is. */
export const follow = (tx: Tx, accountId: string, subjectId: string): Promise<unknown> =>
  tx.query('insert into notifications.follow (account_id, subject_id) values ($1, $2) on conflict do nothing', [
    accountId,
    subjectId,
  ]);
