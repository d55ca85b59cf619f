import { type Env, type Sql, sql } from '#lib/reads';
import { ITEM, keepsItem } from '../item/item.sight.js';

/** The one that is shown, and all of them for those who keep the item: what was shown once may have been taken back. */
export const versionsOf = (key: Sql, { actor, locale }: Env): Sql =>
  sql`select v.number, v.made_at as "madeAt", v.number is not distinct from i.shown_version as "isShown", x.title
    from portals.item i join portals.item_version v on v.item_id = i.id
    cross join lateral (select w.title from portals.item_version_text w where w.item_version_id = v.id
      order by w.locale = ${locale} desc, w.locale = i.locale desc limit 1) x
    where i.id = ${key} and (v.number = i.shown_version or ${keepsItem(ITEM, { actor })}) order by v.number desc limit 50`;
