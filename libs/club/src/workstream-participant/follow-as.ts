import { follow } from '#lib/notifications';
import { type Tx } from '#lib/writes';

/** Lets whoever works on a workstream be told of it, where they have an account. */
export async function followAs(tx: Tx, personId: string | null, workstreamId: string): Promise<void> {
  const account = await tx.one<{ id: string }>(
    'select id from identity.account where person_id = $1 and erased_at is null',
    [personId],
  );
  if (account) await follow(tx, account.id, workstreamId);
}
