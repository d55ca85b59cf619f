import { apart } from '#lib/network';
import { kept, NotFoundError, type Tx } from '#lib/writes';
import { ItemRecord } from './item.entity.js';
import { sees } from './item.policy.js';

export const items = kept('item', ItemRecord, { refusals: apart() });

/** The item, locked; whoever does not see it is not told that it is there. */
export const itemToChange = (
  tx: Tx,
  input: { id: string; expectedVersion?: number | null },
  may: (row: ItemRecord) => boolean,
): Promise<ItemRecord> =>
  items.toChange(tx, input, (row) => {
    if (!sees(tx.actor, row)) throw new NotFoundError('id');
    return may(row);
  });
