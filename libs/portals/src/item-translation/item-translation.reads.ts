import { type Columns, type Env, type Field, filter, sql, type Sql, values } from '#lib/reads';
import { type ItemRecord } from '../item/item.entity.js';
import { inTeam } from '../media/media.sql.js';
import { TranslationStatus } from './item-translation.enums.js';
import { ItemTranslation } from './item-translation.type.js';

const LANGUAGES = sql`(values ('fr'), ('en')) l(locale)`;

export const translationFields: Record<string, Field<ItemRecord>> = {
  translations: values(
    () => ItemTranslation,
    (key, env: Env) =>
      sql`select l.locale, portals.translation_status(i.id, l.locale) as status from portals.item i cross join ${LANGUAGES}
        where i.id = ${key} and ${inTeam(sql`i.organization_id`, env)} order by l.locale = i.locale desc`,
    'How its draft stands in each language, that of the original first, for the team that keeps it; nothing for others. At most 2.',
    { bound: 2 },
  ),
};

export const translationFilter = filter<ItemRecord, [typeof TranslationStatus]>(
  [TranslationStatus],
  'Those of which a language stands so, among those that the caller writes: `[TO_TRANSLATE, OUT_OF_DATE]` is what is to be translated.',
  (t: Columns<ItemRecord>, statuses, env): Sql =>
    sql`(${inTeam(t.organizationId, env)} and exists (select from ${LANGUAGES}
      where portals.translation_status(${t.id}, l.locale) = any(${statuses}::text[])))`,
);
