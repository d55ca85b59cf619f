import { Int } from '@nestjs/graphql';
import { argument, type Field, perKey, sql } from '#lib/reads';
import { type ItemRecord } from '../item/item.entity.js';
import { inTeam } from '../media/media.sql.js';
import { ItemTakenOver } from './taken-over.type.js';

/** What the draft or a version says, as what it began with was written down. */
export const takenOverFields: Record<string, Field<ItemRecord>> = {
  takenOver: perKey(
    (key, env, { number = null }) =>
      sql`select json_build_object('isTitleConfirmed', o.confirmed,
        'texts', (select coalesce(json_agg(json_build_object('locale', n.locale, 'title', n.title, 'summary', n.summary, 'document', n.document)
            order by n.locale = i.locale desc), '[]')
          from (select x.locale, x.title = b.was ->> 'title' as title, x.summary <> '' and x.summary = b.was ->> 'summary' as summary,
              portals.text_facts(x.title, x.summary, x.document) ->> 'document' = b.was ->> 'document' as document
            from (select d.locale, d.title, d.summary, d.document from portals.item_draft_text d where d.item_id = i.id and ${number}::int is null
              union all select w.locale, w.title, w.summary, w.document from portals.item_version v join portals.item_version_text w on w.item_version_id = v.id
                where v.item_id = i.id and v.number = ${number}::int) x
            cross join lateral (select o.texts -> x.locale as was) b where b.was is not null) n
          where n.title or n.summary or n.document),
        'facts', (select coalesce(json_agg(f.key order by f.key), '[]')
          from jsonb_each(portals.item_facts(i.id)) f where o.facts -> f.key = f.value))
        from portals.item i join portals.item_origin o on o.item_id = i.id
        where i.id = ${key} and ${inTeam(sql`i.organization_id`, env)}`,
    'What it began with when it was made from another, and nobody has touched yet, for the team that keeps it; null for others, and where it was made anew.',
    {
      type: () => ItemTakenOver,
      nullable: true,
      args: { number: argument(Int, 'Of the texts of this version; of those of the draft when left out.') },
    },
  ),
};
