import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { mayWrite } from '../item/item.policy.js';
import { items, itemToChange } from '../item/item.rows.js';
import { Item } from '../item/item.type.js';
import { TranslationMark } from './item-translation.enums.js';
import { ItemTranslationMarkInput } from './item-translation.inputs.js';

/** What is worked out from the texts goes before what is said here: a translation that is said to be whole ages with the original. */
@Writes(Item)
export class ItemTranslationWrites {
  @Write('STAFF', 'Says how an item of one’s organization stands in a language that it was not written in.')
  async itemTranslationMark({ locale, status, ...input }: ItemTranslationMarkInput, tx: Tx): Promise<Done> {
    const item = await itemToChange(tx, input, (row) => mayWrite(tx.actor, row));
    const { id, organizationId } = item;
    if (locale === item.locale) throw new InvalidInputError(ORIGINAL, 'locale');
    const now = await tx.one<{ status: string; isWritten: boolean; mark: string | null }>(
      `select portals.translation_status($1, $2) as status,
         exists (select from portals.item_draft_text where item_id = $1 and locale = $2) as "isWritten",
         (select status from portals.item_translation where item_id = $1 and locale = $2) as mark`,
      [id, locale],
    );
    const { status: before, isWritten, mark } = now!;
    if (status === TranslationMark.TRANSLATED && !isWritten) throw new InvalidInputError(NOTHING_WRITTEN, 'status');
    if (before === status && mark === status) return { id, organizationId, isUnchanged: true };
    await tx.query(
      `insert into portals.item_translation (item_id, locale, status, source_digest)
       select $1, $2, $3, case when $3 = 'TRANSLATED' then portals.text_digest(o.title, o.summary, o.document) end
       from portals.item_draft_text o where o.item_id = $1 and o.locale = $4
       on conflict (item_id, locale) do update set status = excluded.status, source_digest = excluded.source_digest`,
      [id, locale, status, item.locale],
    );
    const translation = { before: { locale, status: before }, after: { locale, status } };
    return { id, organizationId, ...(await items.update(tx, item, {}, { translation })) };
  }
}

const ORIGINAL = {
  fr: 'C’est la langue de l’original : les autres en sont traduites.',
  en: 'This is the language of the original: the others are translated from it.',
};
const NOTHING_WRITTEN = {
  fr: 'Rien n’est écrit dans cette langue : elle n’est pas traduite.',
  en: 'Nothing is written in this language: it is not translated.',
};
