import { type Env, reads, sql, type Sql } from '#lib/reads';
import { itemOfId } from '../item/item.fields.js';
import { ITEM, seesItem } from '../item/item.sight.js';
import { ItemRelation } from './item-relation.type.js';

/** Both ways, of items that the caller may see: the one whose key is asked is seen already. */
export const relationsOf = (key: Sql, env: Env): Sql =>
  sql`select r.kind, r."isInverse", r.since, i.id from (
      select r.kind, false as "isInverse", r.valid_from as since, r.related_id as other from portals.item_relation r
        where r.item_id = ${key} and r.valid_from <= ${env.day} and r.valid_to > ${env.day}
      union all select r.kind, true, r.valid_from, r.item_id from portals.item_relation r
        where r.related_id = ${key} and r.valid_from <= ${env.day} and r.valid_to > ${env.day}
      union all select 'DERIVED_FROM', false, null, d.derived_from from portals.item d where d.id = ${key}
      union all select 'DERIVED_FROM', true, null, d.id from portals.item d where d.derived_from = ${key}) r
    join portals.item i on i.id = r.other where ${seesItem(ITEM, env)}
    order by r."isInverse", r.kind, i.title, i.id limit 50`;

export const itemRelationReads = reads(ItemRelation, {
  visible: 'everyone',
  fields: { item: itemOfId('The other item.') },
});
