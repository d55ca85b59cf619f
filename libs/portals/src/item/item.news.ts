import { SYSTEM } from '#lib/access';
import { task } from '#lib/jobs';
import { notify } from '#lib/notifications';
import { type Tx, UnitOfWork } from '#lib/writes';
import { type ItemRecord } from './item.entity.js';
import { itemPublished, sourceChanged } from './item.kinds.js';

/** Tells whoever follows an item, or a portal that shows it, what is shown of it from now on; and who made something from it. */
export async function tellFollowers(tx: Tx, item: ItemRecord, version: number, writer: string | null): Promise<void> {
  const { id, shownVersion } = item;
  const portals = await tx.query<{ id: string }>(
    `select distinct portal_id as id from portals.placement where item_id = $1 and valid_from <= $2 and valid_to > $2`,
    [id, tx.today],
  );
  await notify(tx, {
    ...{ kind: itemPublished, subject: id, key: `item:${id}:published:${version}` },
    facts: { isFirst: shownVersion === null },
    within: portals.map((portal) => portal.id),
    except: writer ? [writer] : [],
  });
  if (shownVersion !== null) await tx.addJob(tellDerived, { itemId: id, version, by: tx.actor.id });
}

interface Changed {
  itemId: string;
  version: number;
  by: string | null;
}

const DERIVED = `select i.id, a.person_id as writer from portals.item i join portals.item_draft d on d.item_id = i.id
  join identity.account a on a.id = d.saved_by and a.erased_at is null
  where i.derived_from = $1 and i.derived_from_version < $2 and i.status <> 'ARCHIVED' and portals.may_write(a.id, i.organization_id) order by i.id`;

/** Tells who wrote last what was made from an item that it has changed: each apart, as there may be many. */
export const tellDerived = task<Changed>('portals.derived', async ({ itemId, version, by }, { get, withClient }) => {
  const { rows } = await withClient((client) =>
    client.query<{ id: string; writer: string }>(DERIVED, [itemId, version]),
  );
  for (const { id, writer } of rows)
    await get(UnitOfWork).run({ actor: SYSTEM }, (tx) =>
      notify(tx, {
        ...{ kind: sourceChanged, subject: id, key: `item:${id}:source:${itemId}:${version}`, by },
        ...{ facts: { source: itemId }, to: [writer] },
      }),
    );
});
