import { type Tx } from '#lib/writes';

/** Lets an account follow a subject that it sees, as the use case that calls it knows. Followed before, it stays as it is. */
export const follow = (tx: Tx, accountId: string, subjectId: string): Promise<unknown> =>
  tx.query('insert into notifications.follow (account_id, subject_id) values ($1, $2) on conflict do nothing', [
    accountId,
    subjectId,
  ]);

/** The same for whoever is named, where they have an account. */
export async function followAs(tx: Tx, personId: string | null, subjectId: string): Promise<void> {
  const account = await tx.one<{ id: string }>(
    'select id from identity.account where person_id = $1 and erased_at is null',
    [personId],
  );
  if (account) await follow(tx, account.id, subjectId);
}
