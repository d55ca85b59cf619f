import { APART } from '#lib/network';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { ItemRecord } from '../item/item.entity.js';
import { ItemStatus } from '../item/item.enums.js';
import { mayPublish, mayWrite, sees } from '../item/item.policy.js';
import { Item } from '../item/item.type.js';
import { ItemRelationError, RelationConflict } from './item-relation.errors.js';
import { ItemRelateInput, ItemUnrelateInput } from './item-relation.inputs.js';
import { ItemRelationKind } from './item-relation.type.js';

const items = kept('item', ItemRecord);
const { DERIVED_FROM, TRANSLATION_OF, REPLACES, PART_OF } = ItemRelationKind;
/** These stand on the page of the other as if it said so itself: whoever says them writes both. They go round in no circle. */
const OF_BOTH: readonly ItemRelationKind[] = [REPLACES, PART_OF];

/** What is said of an item beside its texts holds at once: of one that is shown, whoever publishes it says it. */
@Writes(Item)
export class ItemRelationWrites {
  @Write(
    'STAFF',
    'Says what an item of one’s organization is to another that one may see, from today on; of both where it replaces the other or is a part of it.',
    [ItemRelationError],
  )
  async itemRelate({ kind, relatedId, ...input }: ItemRelateInput, tx: Tx): Promise<Done> {
    if (kind === DERIVED_FROM) throw new ItemRelationError(RelationConflict.MADE);
    const item = await itemToChange(tx, input);
    const { id, organizationId, isDemonstration, locale } = item;
    const related = await items.find(tx, relatedId, 'relatedId');
    if (!sees(tx.actor, related)) throw new NotFoundError('relatedId');
    if (id === relatedId) throw new ItemRelationError(RelationConflict.ITSELF);
    if (OF_BOTH.includes(kind) && !maySay(tx, related)) throw new NotAllowedError(NOT_BOTH, 'relatedId');
    if (related.isDemonstration !== isDemonstration) throw new InvalidInputError(APART, 'relatedId');
    if (kind === TRANSLATION_OF && related.locale === locale)
      throw new ItemRelationError(RelationConflict.SAME_LANGUAGE);
    // Two that are said at once, each the other way, would each find no circle.
    await tx.query(`select pg_advisory_xact_lock(hashtext('portals.item_relation'))`);
    if (OF_BOTH.includes(kind) && (await leadsTo(tx, relatedId, id, kind)))
      throw new ItemRelationError(RelationConflict.CIRCLE);
    const made = await tx.one(
      `insert into portals.item_relation (item_id, kind, related_id, valid_from) values ($1, $2, $3, $4)
       on conflict do nothing returning kind`,
      [id, kind, relatedId, tx.today],
    );
    if (!made) throw new ItemRelationError(RelationConflict.THERE);
    const relation = { relation: { before: null, after: { kind, relatedId } } };
    return { id, organizationId, ...(await items.update(tx, item, {}, relation)) };
  }

  @Write('STAFF', 'Says no longer what an item of one’s organization is to another, from today on.')
  async itemUnrelate({ kind, relatedId, ...input }: ItemUnrelateInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input);
    const { id, organizationId } = item;
    const said = [id, kind, relatedId, tx.today];
    // What was said today was said by mistake, and leaves nothing.
    const gone = await tx.query(
      `delete from portals.item_relation where item_id = $1 and kind = $2 and related_id = $3 and valid_from = $4 returning kind`,
      said,
    );
    const ended = await tx.query(
      `update portals.item_relation set valid_to = $4 where item_id = $1 and kind = $2 and related_id = $3 and valid_to = 'infinity' returning kind`,
      said,
    );
    if (gone.length + ended.length === 0) throw new NotFoundError('relatedId');
    const relation = { relation: { before: { kind, relatedId }, after: null } };
    return { id, organizationId, ...(await items.update(tx, item, {}, relation)) };
  }
}

const itemToChange = (tx: Tx, input: { id: string; expectedVersion?: number | null }): Promise<ItemRecord> =>
  items.toChange(tx, input, (row) => {
    if (!sees(tx.actor, row)) throw new NotFoundError('id');
    return maySay(tx, row);
  });

const maySay = ({ actor }: Tx, row: ItemRecord): boolean =>
  row.status === ItemStatus.PUBLISHED ? mayPublish(actor, row) : mayWrite(actor, row);

/** Whether an item is that, through however many, to another. */
const leadsTo = async (tx: Tx, from: string, to: string, kind: ItemRelationKind): Promise<boolean> =>
  (await tx.one(
    `with recursive reached as (
       select $1::text collate "C" as id
       union select r.related_id from reached a join portals.item_relation r on r.item_id = a.id and r.kind = $3 and r.valid_to = 'infinity')
     select from reached where id = $2`,
    [from, to, kind],
  )) !== undefined;

const NOT_BOTH = {
  fr: 'Une autre organisation tient cet autre contenu, ou seule la personne qui la gère peut le dire : cela se lirait aussi sur sa page.',
  en: 'Another organization keeps the other item, or only those who manage it may say so: it would stand on its page too.',
};
