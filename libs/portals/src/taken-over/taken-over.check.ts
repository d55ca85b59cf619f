import { type Tx } from '#lib/writes';
import { TitleTakenOverError } from './taken-over.errors.js';

/** Writes down what an item begins with. Translations that come along are nobody’s work yet. */
export async function rememberOrigin(tx: Tx, itemId: string): Promise<void> {
  await tx.query(
    `insert into portals.item_origin (item_id, texts, facts)
     select x.item_id, jsonb_object_agg(x.locale, portals.text_facts(x.title, x.summary, x.document)), portals.item_facts(x.item_id)
     from portals.item_draft_text x where x.item_id = $1 group by x.item_id`,
    [itemId],
  );
  await tx.query(
    `insert into portals.item_translation (item_id, locale, status)
     select x.item_id, x.locale, 'TO_REVIEW' from portals.item_draft_text x join portals.item i on i.id = x.item_id
     where x.item_id = $1 and x.locale <> i.locale`,
    [itemId],
  );
}

/**
 * Two items that are called the same cannot be told apart where they are listed, and whoever writes in one language does not see the title in the other: what
 * is shown first under a title that it began with is said to be meant by somebody, once.
 */
export async function expectTitles(tx: Tx, itemId: string, number: number, isConfirmed: boolean): Promise<void> {
  const same = await tx.query<{ locale: string }>(
    `select w.locale from portals.item i join portals.item_origin o on o.item_id = i.id and not o.confirmed
     join portals.item_version v on v.item_id = i.id and v.number = $2
     join portals.item_version_text w on w.item_version_id = v.id and w.title = o.texts -> w.locale ->> 'title'
     where i.id = $1 and i.shown_version is null order by w.locale desc`,
    [itemId, number],
  );
  if (same.length === 0) return;
  if (!isConfirmed) throw new TitleTakenOverError(same.map(({ locale }) => locale));
  await tx.query('update portals.item_origin set confirmed = true where item_id = $1', [itemId]);
}
