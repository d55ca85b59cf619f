import { Int } from '@nestjs/graphql';
import { argument, type Env, type Field, linked, needed, type Sql, sql, values } from '#lib/reads';
import { type ItemRecord } from '../item/item.entity.js';
import { FIGURE_ID, htmlShown } from '../item/item.html.js';
import { ITEM, keepsItem } from '../item/item.sight.js';
import { ItemText } from '../item/item.type.js';
import { inTeam, until } from '../media/media.sql.js';
import { Media } from '../media/media.type.js';
import { ItemFactChange } from './item-version.type.js';

/** The one that is shown, and all of them for those who keep the item: what was shown once may have been taken back. */
export const versionsOf = (key: Sql, { actor, locale }: Env): Sql =>
  sql`select v.number, v.made_at as "madeAt", v.number is not distinct from i.shown_version as "isShown", v.facts is not null as "hasFacts", x.title
    from portals.item i join portals.item_version v on v.item_id = i.id
    cross join lateral (select w.title from portals.item_version_text w where w.item_version_id = v.id
      order by w.locale = ${locale} desc, w.locale = i.locale desc limit 1) x
    where i.id = ${key} and (v.number = i.shown_version or ${keepsItem(ITEM, { actor })}) order by v.number desc limit 50`;

const NUMBER = { number: needed(Int, 'The number of the version.') };

/** A version of an item for the team that keeps it, whom alone it is told before it is shown. */
const versionOf = (key: Sql, number: unknown, env: Env, beside: Sql = sql``): Sql =>
  sql`portals.item i join portals.item_version v on v.item_id = i.id and v.number = ${number}::int
    join portals.item_version_text w on w.item_version_id = v.id ${beside} where i.id = ${key} and ${inTeam(sql`i.organization_id`, env)}`;

/** Media that are called m: those of the caller’s own organizations, and those that everybody sees. */
const mayShow = (env: Env): Sql =>
  sql`(${inTeam(sql`m.organization_id`, env)} or portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, ${env.today}))`;

/** A fact in words, for whoever writes it: what it names, in the caller’s language. */
export const inWords = (fact: Sql, value: Sql, env: Env): Sql =>
  sql`case ${fact}
    when 'LICENCE' then (select l.label from portals.licence l where l.id = ${value} #>> '{}')
    when 'THEMES' then (select string_agg(case when ${env.locale} = 'en' then m.label_en else m.label_fr end, ', ' order by m.place)
      from jsonb_array_elements_text(${value}) k(key) join portals.theme m on m.key = k.key)
    when 'AUTHORS' then (select string_agg(o.name, ', ' order by k.nr)
      from jsonb_array_elements_text(${value}) with ordinality k(id, nr) join network.organization o on o.id = k.id)
    when 'COVER' then (select m.title from portals.media m where m.id = ${value} #>> '{}' and ${mayShow(env)})
    when 'PLACE' then (select concat_ws(', ', t.name, (${value} ->> 'latitude') || '; ' || (${value} ->> 'longitude'), ${value} ->> 'disclosure')
      from territories.territory_version t where t.territory_id = ${value} ->> 'territoryId' and t.seen_from <= ${env.day} and t.seen_to > ${env.day})
    else ${value} #>> '{}' end`;

/** What whoever publishes it looks at before. */
export const versionFields: Record<string, Field<ItemRecord>> = {
  versionReading: values(
    () => ItemText,
    (key, env, { number }) =>
      sql`select w.locale, false as "isFallback", w.title, w.summary, w.plain,
        ${htmlShown(sql`w.html`, sql`w.locale`, env, until(env), sql`exists (select from portals.media m where m.id = ${FIGURE_ID} and ${mayShow(env)})`)} as html
        from ${versionOf(key, number, env)} order by w.locale = i.locale desc limit 2`,
    'What a version of it would say to its readers, in each language, for the team that keeps it; nothing for others. At most 2.',
    { bound: 2, args: NUMBER },
  ),
  factChanges: values(
    () => ItemFactChange,
    (key, env, { before, after = null }) =>
      sql`select f.fact, ${inWords(sql`f.fact`, sql`f.was`, env)} as before, ${inWords(sql`f.fact`, sql`f.now`, env)} as after
        from portals.item i join portals.item_version v on v.item_id = i.id and v.number = ${before}::int and v.facts is not null
        cross join lateral (select case when ${after}::int is null then portals.facts_told(i.id)
          else (select w.facts from portals.item_version w where w.item_id = i.id and w.number = ${after}::int) end as facts) n
        cross join lateral (select coalesce(a.key, b.key) as fact, a.value as was, b.value as now
          from jsonb_each(v.facts) a full join jsonb_each(n.facts) b on a.key = b.key where a.value is distinct from b.value) f
        where i.id = ${key} and n.facts is not null and ${inTeam(sql`i.organization_id`, env)} order by f.fact limit 25`,
    'What is told beside the texts otherwise than when a version was made: now, or when another was; for the team that keeps it, none for others and where it is not known what was told then. At most 25.',
    {
      bound: 25,
      args: {
        before: needed(Int, 'The number of the earlier version.'),
        after: argument(Int, 'The number of the later version; what is told now when left out.'),
      },
    },
  ),
  versionMedia: linked(
    () => Media,
    (key, env, { number }) =>
      sql`select m.id from (
          select i.cover_id as id, 0 as place from portals.item i where i.id = ${key} and ${inTeam(sql`i.organization_id`, env)}
          union all select f.media #>> '{}', f.nr from ${versionOf(key, number, env, sql`cross join lateral jsonb_path_query(w.document, 'strict $.**.media') with ordinality f(media, nr)`)}) u
        join portals.media m on m.id = u.id and ${mayShow(env)} group by m.id order by min(u.place), m.id limit 50`,
    'The pictures that a version of it would show, its cover first, for the team that keeps it; none for others. At most 50.',
    { bound: 50, args: NUMBER },
  ),
};
