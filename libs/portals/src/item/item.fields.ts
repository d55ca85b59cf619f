import { Int } from '@nestjs/graphql';
import { Organization } from '#lib/network';
import { argument, computed, type Field, linked, maybe, perKey, sql, values } from '#lib/reads';
import { Territory } from '#lib/territories';
import { LICENCE } from '../licence/licence.reads.js';
import { Licence } from '../licence/licence.type.js';
import { seesPortal, SHOWN_IN } from '../portal/portal.sight.js';
import { Portal } from '../portal/portal.type.js';
import { Theme } from '../theme/theme.type.js';
import { type ItemRecord } from './item.entity.js';
import { seesShown, whileShown } from '../media/media.sql.js';
import { Media } from '../media/media.type.js';
import { htmlShown } from './item.html.js';
import { ITEM, keepsItem, seesItem } from './item.sight.js';
import { FormerKeeper, Item, ItemOrigin, ItemPlace, ItemText } from './item.type.js';

const LANGUAGE = { locale: argument(String, 'The language: `fr`, `en`; the caller’s when left out.') };
const asked = (given: unknown): string | null => (typeof given === 'string' ? given : null);
const TODAY = 'The day to describe; the day of this item when left out.';

/** What items of all kinds have. */
export const itemFields: Record<string, Field<ItemRecord>> = {
  publishedOn: computed((t) => sql`nullif(${t.publishedOn}, 'infinity')`),
  title: perKey(
    (key, { locale }, args) =>
      sql`select x.title from portals.text_of(${key}, coalesce(${asked(args.locale)}::text, ${locale})) x`,
    'Its title, in the language that is asked for where somebody wrote it, else in the one that it was written in.',
    { type: () => String, args: LANGUAGE },
  ),
  summary: perKey(
    (key, { locale }, args) =>
      sql`select x.summary from portals.text_of(${key}, coalesce(${asked(args.locale)}::text, ${locale})) x`,
    'What it is about, in a few sentences without format; may be empty.',
    { type: () => String, args: LANGUAGE, length: 500 },
  ),
  text: perKey(
    (key, env, args) =>
      sql`select json_build_object('locale', x.locale, 'title', x.title, 'summary', x.summary, 'plain', x.plain, 'html', ${htmlShown(sql`x.html`, sql`x.locale`, env)},
        'isFallback', x.locale <> coalesce(${asked(args.locale)}::text, ${env.locale}))
        from portals.text_of(${key}, coalesce(${asked(args.locale)}::text, ${env.locale})) x`,
    'All that it says, in the language that is asked for where somebody wrote it.',
    { type: () => ItemText, args: LANGUAGE },
  ),
  locales: perKey(
    (key) =>
      sql`select array(select x.locale from portals.item_text x where x.item_id = ${key} order by x.locale desc)`,
    'Languages that it is written in: `fr`, `en`; at most 2.',
    { type: () => [String] },
  ),
  cover: maybe(
    () => Media,
    (t, _, env) => whileShown(t.coverId, env),
    'The picture that stands for it, while its rights hold; null when it has none.',
  ),
  media: linked(
    () => Media,
    (key, env) =>
      sql`select u.media_id from portals.media_use u join portals.media m on m.id = u.media_id where u.item_id = ${key} and ${seesShown(env)} group by u.media_id
        order by min(case u.place when 'COVER' then 0 else 1 end), u.media_id limit 50`,
    'What it shows, its cover first, among what the caller may see; at most 50.',
    { bound: 50 },
  ),
  licence: perKey(
    (key) =>
      sql`select to_json(v) from (select ${LICENCE} from portals.item i join portals.licence l on l.id = i.licence_id where i.id = ${key}) v`,
    'Under which conditions it may be used again.',
    { type: () => Licence },
  ),
  keptBy: maybe(
    () => Organization,
    (t, _, { day }) => sql`portals.kept_by(${t.id}, ${t.organizationId}, ${day})`,
    'The organization that kept it on the day.',
  ),
  formerKeepers: values(
    () => FormerKeeper,
    (key) => sql`select h.from_organization_id as id, (h.decided_at at time zone 'Europe/Paris')::date as until
      from portals.handover_item x join portals.handover h on h.id = x.handover_id
      where x.item_id = ${key} and h.status = 'ACCEPTED' order by h.decided_at desc limit 10`,
    'Who kept it before they handed it over, whatever the day, the latest first; at most 10.',
    { bound: 10 },
  ),
  authors: linked(
    () => Organization,
    (key) =>
      sql`select a.organization_id from portals.item_author a where a.item_id = ${key} order by a.place limit 10`,
    'The organizations that made it; at most 10.',
    { nullable: true },
  ),
  themes: linked(
    () => Theme,
    (key) => sql`select h.theme_id from portals.item_theme h join portals.theme m on m.id = h.theme_id
      where h.item_id = ${key} order by m.place limit 10`,
    'What it is about; at most 10.',
  ),
  territory: maybe(
    () => Territory,
    'territoryId',
    'The commune where it is, as far as that is shown; null when it is nowhere, or its place is hidden.',
    { asOf: TODAY },
  ),
  place: perKey(
    (key, { day }) =>
      sql`select json_build_object('name', v.name, 'longitude', i.longitude, 'latitude', i.latitude, 'precision', i.precision)
        from portals.item i join territories.territory_version v on v.territory_id = i.territory_id and v.seen_from <= ${day} and v.seen_to > ${day}
        where i.id = ${key}`,
    'Where it is, as far as that is shown; null when it is nowhere, or its place is hidden.',
    { type: () => ItemPlace, nullable: true },
  ),
  portals: linked(
    () => Portal,
    (key, env) =>
      sql`select s.portal_id from portals.placement s join portals.portal p on p.id = s.portal_id
        where s.item_id = ${key} and s.valid_from <= ${env.day} and s.valid_to > ${env.day} and ${seesPortal(SHOWN_IN, env)}
        order by p.title_fr, p.id limit 50`,
    'Portals that show it on the day, among those that the caller may see; at most 50.',
    { asOf: TODAY, bound: 50 },
  ),
  derivedFrom: perKey(
    (key) =>
      sql`select json_build_object('id', i.derived_from, 'version', i.derived_from_version) from portals.item i
        where i.id = ${key} and i.derived_from is not null`,
    'What it was made from, as that was then; null when it was made anew.',
    { type: () => ItemOrigin, nullable: true },
  ),
  reuseCount: perKey(
    (key, env) =>
      sql`select count(*)::int from portals.item i where i.derived_from = ${key} and ${seesItem(ITEM, env)}`,
    'How many items were made from it, among those that the caller may see.',
    { type: () => Int },
  ),
  viewerKeeps: computed(
    (t, env) => sql`coalesce(${keepsItem(t, env)}, false)`,
    'Whether the caller is of the organization that keeps it, or coordinates.',
    { type: () => Boolean },
  ),
};

/** The item that something was made from, or that stands alone at a place: its id is that of the object. */
export const itemOfId = (words: string): Field<{ id: string }> => maybe(() => Item, 'id', words);
