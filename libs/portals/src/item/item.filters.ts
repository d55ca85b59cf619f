import { ID, Int } from '@nestjs/graphql';
import { badUserInput, LocalDate } from '#lib/graphql';
import { includeDemonstration, includeDescendants, searching } from '#lib/network';
import { type Columns, desc, asc, type Env, filter, oneOf, sort, sql, type Sql } from '#lib/reads';
import { communesIn, folded, liesIn, TerritoryReference } from '#lib/territories';
import { translationFilter } from '../item-translation/item-translation.reads.js';
import { isBroken } from '../item-link/item-link.reads.js';
import { inTeam } from '../media/media.sql.js';
import { isPlaced, standsOn } from '../placement/placed-item.entity.js';
import { seesPortal, SHOWN_IN } from '../portal/portal.sight.js';
import { type ItemRecord } from './item.entity.js';
import { ItemAudience, ItemKind, ItemStatus, ResourceKind } from './item.enums.js';
import { FileFormat, hasFormat } from './item.formats.js';
import { distanceFrom, isInBox, isNarrowed, isNear } from './item.geo.js';
import { BoxInput, type NearPointInput } from './item.inputs.js';

type T = Columns<ItemRecord>;

/** What is searched for, as PostgreSQL reads it in a language. */
const inFrench = (text: string): Sql =>
  sql`(select websearch_to_tsquery('portals.french', portals.french_words(${text})))`;
const inEnglish = (text: string): Sql => sql`(select websearch_to_tsquery('portals.english', ${text}))`;
/** Whoever leaves a word out, or quotes some, wants nothing that is only like it. */
const isExact = (text: string): Sql => sql`(${text}::text ~ '(^|\\s)-\\S|"')`;

/** Those that are looked for are found first, as keys: how many there are the planner cannot know, and they are far fewer than all items. */
const isAmong = (key: Sql, keys: Sql): Sql => sql`${key} = any(array(${keys}))`;

/**
 * By its words, or by a title that is like it; each text in its own language, as a word that is to be missing has another stem in
 * the other. Three questions: in one, the words of each text found would be read to ask which of the three is true of it.
 */
const isFound = (t: Pick<T, 'id'>, text: string): Sql =>
  isAmong(
    t.id,
    sql`select x.item_id from portals.item_text x where x.words @@ ${inFrench(text)} and x.locale = 'fr'
      union all select x.item_id from portals.item_text x where x.words @@ ${inEnglish(text)} and x.locale = 'en'
      union all select x.item_id from portals.item_text x where x.folded_title operator(public.%>) ${folded(text)} and not ${isExact(text)}`,
  );

/** A match in the title counts most; one that is only like it comes last. */
const rank = (t: Pick<T, 'id'>, text: string): Sql =>
  sql`coalesce((select max(round(1000 * ts_rank(x.heading, case x.locale when 'fr' then ${inFrench(text)} else ${inEnglish(text)} end) + 100 * public.word_similarity(${folded(text)}, x.folded_title)))
    from portals.item_text x where x.item_id = ${t.id}), 0)::int`;

/** The portal of a section, for whoever sees it. */
const portalOf = (section: unknown, env: Env): Sql =>
  sql`select p.id from portals.portal_section c join portals.portal p on p.id = c.portal_id where c.id = ${section} and ${seesPortal(SHOWN_IN, env)}`;
const isSection = (section: unknown, env: Env): Sql =>
  sql`s.portal_id = (${portalOf(section, env)}) and s.section_id = ${section}`;
/** What stands there on the day, as `s`. */
const standingIn = (there: Sql, env: Env): Sql =>
  sql`from portals.placement s where ${there} and ${standsOn({ validFrom: sql`s.valid_from`, validTo: sql`s.valid_to` }, env)}`;

export const itemFilters = {
  search: searching<ItemRecord>(
    'Words of its title, its summary or its text, in any of their forms; accents and small typing errors in the title do not matter.',
    (t, text) => isFound(t, text),
  ),
  kinds: filter<ItemRecord, [typeof ItemKind]>([ItemKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
  resourceKinds: filter<ItemRecord, [typeof ResourceKind]>(
    [ResourceKind],
    'Resources of any of these kinds.',
    (t, kinds) => oneOf(t.resourceKind, kinds),
  ),
  statuses: filter<ItemRecord, [typeof ItemStatus]>(
    [ItemStatus],
    'Those that stand so, among those that the caller may see; PUBLISHED alone when left out.',
    (t, statuses) => oneOf(t.status, statuses),
  ),
  awaitsReview: filter<ItemRecord, BooleanConstructor>(
    Boolean,
    'Those of which a version waits to be published, published ones too, among those that the caller writes; false when left out.',
    (t, awaits, env) =>
      awaits
        ? sql`(${t.submittedVersion} is not null or ${t.status} = 'SUBMITTED') and ${inTeam(t.organizationId, env)}`
        : sql`true`,
  ),
  translations: translationFilter,
  hasBrokenLinks: filter<ItemRecord, BooleanConstructor>(
    Boolean,
    'Those in which links do not open any more, among those of one’s own organizations; no narrowing when false.',
    (t, has, env) =>
      has
        ? sql`${inTeam(t.organizationId, env)} and exists (select from links.item_link n join links.link l on l.address = n.address
            where n.item_id = ${t.id} and ${isBroken})`
        : sql`true`,
  ),
  audience: filter<ItemRecord, typeof ItemAudience>(
    ItemAudience,
    'Those that are for this audience.',
    (t, audience) => sql`${t.audience} = ${audience}`,
  ),
  licence: filter<ItemRecord, StringConstructor>(
    String,
    'Those under this licence, by its identifier of SPDX: `etalab-2.0`.',
    (t, id) => sql`${t.licenceId} = ${id}`,
  ),
  format: filter<ItemRecord, typeof FileFormat>(
    FileFormat,
    'Those that give a file of this format, or show a picture beside their cover, while its rights hold.',
    (t, format, env) => hasFormat(t.id, format, env),
  ),
  theme: filter<ItemRecord, StringConstructor>(
    String,
    'Those about this theme, by its key: `centre-bourg`.',
    (t, key) =>
      sql`exists (select from portals.item_theme h join portals.theme m on m.id = h.theme_id where h.item_id = ${t.id} and m.key = ${key})`,
  ),
  portal: filter<ItemRecord, StringConstructor>(
    String,
    'Those that this portal shows on the day, by its slug: none where the caller does not see it.',
    (t, slug, env) => {
      const portal = sql`select p.id from portals.portal p where p.slug = ${slug} and ${seesPortal(SHOWN_IN, env)}`;
      return isPlaced(t)
        ? sql`${t.portalId} = (${portal}) and ${standsOn(t, env)}`
        : isAmong(t.id, sql`select s.item_id ${standingIn(sql`s.portal_id = (${portal})`, env)}`);
    },
  ),
  section: filter<ItemRecord, typeof ID>(
    ID,
    'Those that stand in this section of a portal on the day: none where the caller does not see the portal.',
    (t, id, env, { portal }) => {
      const standing = standingIn(isSection(id, env), env);
      if (!isPlaced(t)) return isAmong(t.id, sql`select s.item_id ${standing}`);
      // What this portal shows may stand in a section of another one, too.
      return portal
        ? sql`(${t.sectionId} = ${id} or (${t.portalId} <> (${portalOf(id, env)}) and exists (select ${standing} and s.item_id = ${t.id})))`
        : sql`${t.portalId} = (${portalOf(id, env)}) and ${t.sectionId} = ${id} and ${standsOn(t, env)}`;
    },
  ),
  organization: filter<ItemRecord, typeof ID>(
    ID,
    'Those that this organization keeps, or made with others.',
    (t, id) =>
      sql`(${t.organizationId} = ${id} or exists (select from portals.item_author a where a.item_id = ${t.id} and a.organization_id = ${id}))`,
  ),
  territory: filter<ItemRecord, typeof TerritoryReference>(
    TerritoryReference,
    'Those in this commune; with `includeDescendants`, in what lies in the territory.',
    (t, territory, { day }, { includeDescendants: below }) =>
      below ? isAmong(t.territoryId, communesIn(territory, day)) : liesIn(t.territoryId, territory, false, day),
  ),
  includeDescendants,
  departement: filter<ItemRecord, StringConstructor>(
    String,
    'Those in the département or overseas collectivity that has this code on the day: `59`, `2A`, `974`.',
    (t, code, { day }) =>
      isAmong(
        t.territoryId,
        sql`select w.territory_id from territories.territory_version d join territories.territory_version w on w.departement_id = d.territory_id
          where d.code = ${code} and d.kind in ('DEPARTEMENT', 'OVERSEAS_COLLECTIVITY') and d.seen_from <= ${day} and d.seen_to > ${day}
            and w.kind = 'COMMUNE' and w.seen_from <= ${day} and w.seen_to > ${day}`,
      ),
  ),
  fromYear: filter<ItemRecord, typeof Int>(
    Int,
    'About this year or later.',
    (t, year) => sql`${t.year} >= ${year}::int`,
  ),
  toYear: filter<ItemRecord, typeof Int>(
    Int,
    'About this year or before.',
    (t, year) => sql`${t.year} <= ${year}::int`,
  ),
  publishedFrom: filter<ItemRecord, typeof LocalDate>(
    LocalDate,
    'Published first on this day or later.',
    (t, day) => sql`${t.publishedOn} >= ${day}::date`,
  ),
  publishedTo: filter<ItemRecord, typeof LocalDate>(
    LocalDate,
    'Published first on this day or before.',
    (t, day) => sql`${t.publishedOn} <= ${day}::date`,
  ),
  isOnMap: filter<ItemRecord, BooleanConstructor>(
    Boolean,
    'Those of which a point is shown; false: those of which none is.',
    (t, shown) => sql`(${t.geo} is not null) = ${shown}::boolean`,
  ),
  bbox: filter<ItemRecord, typeof BoxInput>(BoxInput, 'Those that are shown in this box.', (t, box, _, given) =>
    isInBox(t.geo, box, isNarrowed(given)),
  ),
  legacyId: filter<ItemRecord, typeof Int>(
    Int,
    'The one of each kind that had this number in the addresses of the former platform.',
    (t, number) => sql`${t.legacyId} = ${number}::int`,
  ),
  near: (t: T, near: NearPointInput) => isNear(t, near),
  includeDemonstration,
};

/** For lists of all that something has to do with, unless a caller narrows them: of items that one may see anyway. */
export const ofAnyStatus = ({ filter: given }: { filter?: unknown }): object => ({
  statuses: Object.values(ItemStatus),
  includeDemonstration: true,
  ...(given as object),
});

/** Of an item without a year, before all others. */
const yearOf = (t: T): Sql => sql`coalesce(${t.year}, 0)`;

export const itemSorts = {
  PUBLISHED_ON: sort<ItemRecord>(
    'By the day on which they were published first, the latest first.',
    desc('publishedOn'),
  ),
  TITLE: sort<ItemRecord>('By title, in French alphabetical order.', asc('title')),
  YEAR: sort<ItemRecord>('By the year that they are about; those of which it is not told first.', asc(yearOf)),
  SUBMITTED_AT: sort<ItemRecord>(
    'By when what waits to be published was submitted, the longest waiting first; what was not submitted comes before.',
    asc((t) => sql`coalesce(to_char(${t.submittedAt} at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '')`, 'text'),
  ),
  RELEVANCE: sort<ItemRecord>(
    'Best match of `search` first.',
    desc((t, { search }) => {
      if (!(search as string | undefined)?.trim())
        throw badUserInput('orderBy: RELEVANCE is for what filter.search finds', 'orderBy');
      return rank(t, search as string);
    }),
  ),
  PLACE: sort<ItemRecord>(
    'As the editors of a portal arranged `filter.section`.',
    asc((t, { section, portal }, env) => {
      if (!section) throw badUserInput('orderBy: PLACE is for the items of filter.section', 'orderBy');
      return isPlaced(t) && !portal
        ? t.place
        : sql`(select min(s.place) ${standingIn(isSection(section, env), env)} and s.item_id = ${t.id})`;
    }),
  ),
  DISTANCE: sort<ItemRecord>(
    'The nearest to the point of `near` first.',
    asc((t, { near }) => {
      if (!near) throw badUserInput('orderBy: DISTANCE is for the items near a point, which `near` gives', 'orderBy');
      return distanceFrom(t, near as NearPointInput);
    }),
  ),
};
