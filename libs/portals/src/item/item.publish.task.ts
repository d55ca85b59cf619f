import { SYSTEM } from '#lib/access';
import { DomainError, DomainErrors } from '#lib/graphql';
import { task } from '#lib/jobs';
import { reasonOf } from '#lib/logging';
import { type Tx, UnitOfWork, VersionConflictError } from '#lib/writes';
import { ItemWrites } from './item.writes.js';

interface Due {
  id: string;
  version: number;
  number: number;
}

const DUE = `select id, version, publish_version as number from portals.item where publish_at <= now() order by publish_at limit 50`;

/**
 * Shows what is to be shown by now. It is the same write as anybody’s, of the item as it was read: who changed it a moment ago goes first,
 * and what can no longer be shown, as the right to a picture ended, is not; its team is told why.
 */
export const publishDue = task<object>('portals.publish', async (_, { get, withClient, log }) => {
  const { rows } = await withClient((client) => client.query<Due>(DUE));
  const [uow, writes] = [get(UnitOfWork), get(ItemWrites)];
  for (const { id, version, number } of rows)
    try {
      await uow.run({ actor: SYSTEM }, async (tx) => {
        const change = await writes.itemPublish(
          { id, expectedVersion: version, number, confirmsTitles: false, restoresFacts: false },
          tx,
        );
        await tx.audit({ type: 'Item', action: 'ITEM_PUBLISH', ...change });
      });
    } catch (error) {
      const why = error instanceof DomainErrors ? error.errors[0] : error;
      // What is wrong with one keeps no other from its time: it is tried again with the next.
      if (!(why instanceof DomainError))
        log.error({ item: id, reason: reasonOf(error) }, 'An item could not be shown at its time');
      else if (!(why instanceof VersionConflictError)) await uow.run({ actor: SYSTEM }, (tx) => tellWhy(tx, id, why));
    }
});

async function tellWhy(tx: Tx, id: string, { words }: DomainError): Promise<void> {
  const because = `La publication programmée n’a pas eu lieu : ${words.fr}`;
  const [item] = await tx.query<{ organization_id: string }>(
    `update portals.item set publish_at = null, publish_version = null, returned_because = $2, version = version + 1
     where id = $1 and publish_at <= now() returning organization_id`,
    [id, because],
  );
  if (!item) return;
  const change = { organizationId: item.organization_id, after: { returnedBecause: because } };
  await tx.audit({ type: 'Item', id, action: 'ITEM_SCHEDULE_CANCEL', ...change });
}
