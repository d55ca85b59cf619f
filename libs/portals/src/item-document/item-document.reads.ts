import { Int } from '@nestjs/graphql';
import { type Field, maybe, needed, reads, sql, values } from '#lib/reads';
import { type ItemRecord } from '../item/item.entity.js';
import { ITEM, keepsItem } from '../item/item.sight.js';
import { inTeam, seesShown } from '../media/media.sql.js';
import { Media } from '../media/media.type.js';
import { MOST_DOCUMENTS } from './most-documents.js';
import { ItemDocument } from './item-document.type.js';

/** What resources have beside what all items have. */
export const documentFields: Record<string, Field<ItemRecord>> = {
  documents: values(
    () => ItemDocument,
    (key, env) =>
      sql`select d.media_id as key, d.title, d.language from portals.item_document d join portals.media m on m.id = d.media_id
        where d.item_id = ${key} and ${seesShown(env)} order by d.place limit 20`,
    `The files that it gives, in their order, while their rights hold; at most ${MOST_DOCUMENTS}.`,
    { bound: MOST_DOCUMENTS },
  ),
  draftDocuments: values(
    () => ItemDocument,
    (key, env) =>
      sql`select d.one ->> 'media' as key, d.one ->> 'title' as title, d.one ->> 'language' as language
        from portals.item i join portals.item_draft t on t.item_id = i.id
        cross join lateral jsonb_array_elements(t.documents) with ordinality d(one, place)
        where i.id = ${key} and ${inTeam(sql`i.organization_id`, env)} order by d.place limit 20`,
    `The files that its draft is to give, for the team that keeps it; none for others. At most ${MOST_DOCUMENTS}.`,
    { bound: MOST_DOCUMENTS },
  ),
  versionDocuments: values(
    () => ItemDocument,
    (key, env, { number }) =>
      sql`select d.one ->> 'media' as key, d.one ->> 'title' as title, d.one ->> 'language' as language
        from portals.item i join portals.item_version v on v.item_id = i.id and v.number = ${number}::int
        cross join lateral jsonb_array_elements(v.documents) with ordinality d(one, place)
        where i.id = ${key} and (${keepsItem(ITEM, env)} or (v.number = i.shown_version
          and exists (select from portals.media m where m.id = d.one ->> 'media' and ${seesShown(env)})))
        order by d.place limit 20`,
    `The files that a version of it gives; none where the caller may not see that version. At most ${MOST_DOCUMENTS}.`,
    { bound: MOST_DOCUMENTS, args: { number: needed(Int, 'The number of the version.') } },
  ),
};

export const itemDocumentReads = reads<{ key: string }>(ItemDocument, {
  visible: 'everyone',
  fields: {
    media: maybe(
      () => Media,
      'key',
      'The file, with its type, its size and its rights; null where the caller may not see it, or it was taken away since.',
    ),
  },
});
