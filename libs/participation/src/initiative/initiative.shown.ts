import { NotFoundError, type Tx } from '#lib/writes';

interface Shows {
  itemId?: string | null;
  workstreamId?: string | null;
}

/** What shows something to the public can be opened by everybody, and is of the demonstration where that is. */
export async function expectShown(tx: Tx, isDemonstration: boolean, { itemId, workstreamId }: Shows): Promise<void> {
  const shown = await tx.one<{ item: boolean; workstream: boolean }>(
    `select exists (select from portals.item i where i.id = $1 and i.status = 'PUBLISHED' and i.audience = 'EVERYONE' and i.demonstration = $3) as item,
       exists (select from club.workstream w where w.id = $2 and w.visibility = 'PUBLIC' and w.demonstration = $3) as workstream`,
    [itemId ?? null, workstreamId ?? null, isDemonstration],
  );
  if (itemId && !shown!.item) throw new NotFoundError('itemId');
  if (workstreamId && !shown!.workstream) throw new NotFoundError('workstreamId');
}
