import { ID, Int } from '@nestjs/graphql';
import { RoleGrant } from '#lib/identity';
import { includeDemonstration, Organization, searching } from '#lib/network';
import {
  argument,
  asc,
  type Columns,
  computed,
  contribute,
  filter,
  linked,
  many,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  single,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { badUserInput, LocalDate } from '#lib/graphql';
import { folded, Territory } from '#lib/territories';
import { ITEM, seesItem } from '../item/item.sight.js';
import { Item } from '../item/item.type.js';
import { ItemMap, MAP_ARGS, MAP_WORK, mapOfFew } from '../item/item.map.js';
import { whileShown } from '../media/media.sql.js';
import { Media } from '../media/media.type.js';
import { isPlaced, standsOn } from '../placement/placed-item.entity.js';
import { PortalRecord } from './portal.entity.js';
import { PortalFamily } from './portal.enums.js';
import { appointsIn, editsPortal } from './portal.policy.js';
import { PORTAL, seesPortal, SHOWN } from './portal.sight.js';
import { Portal, PortalEditor, PortalLook, PortalPartner, PortalSection } from './portal.type.js';

const titleIn = (t: Columns<PortalRecord>, locale: unknown): Sql =>
  sql`case when ${locale} = 'en' then coalesce(${t.titleEn}, ${t.titleFr}) else ${t.titleFr} end`;
const slugIs = (t: Columns<PortalRecord>, slug: unknown): Sql =>
  sql`(${t.slug} = ${slug} or ${t.id} = (select f.portal_id from portals.portal_former_slug f where f.slug = ${slug}))`;
const TODAY = 'The day to describe; today in Paris when left out.';

export const portalReads = reads<PortalRecord>(Portal, {
  from: PortalRecord,
  key: 'id',
  followed: true,
  visible: seesPortal,
  fields: {
    name: computed((t, { locale }) => titleIn(t, locale)),
    introduction: computed(
      (t, { locale }) =>
        sql`case when ${locale} = 'en' then coalesce(${t.introductionEn}, ${t.introductionFr}) else ${t.introductionFr} end`,
    ),
    openedOn: computed((t) => sql`nullif(${t.openedOn}, 'infinity')`),
    look: perKey(
      (key) =>
        sql`select json_build_object('accent', p.accent, 'accentDark', p.accent_dark) from portals.portal p where p.id = ${key}`,
      'Its look.',
      { type: () => PortalLook },
    ),
    cover: maybe(
      () => Media,
      (t, _, env) => whileShown(t.coverId, env),
      'The picture at its head, while its rights hold; null when it has none.',
    ),
    logo: maybe(
      () => Media,
      (t, _, env) => whileShown(t.logoId, env),
      'Its mark, while its rights hold; null when it has none.',
    ),
    keptBy: maybe(() => Organization, 'organizationId', 'The organization that keeps it.'),
    partners: linked(
      () => Organization,
      (key, { day }) =>
        sql`select r.organization_id from portals.portal_partner r join network.organization o on o.id = r.organization_id
          where r.portal_id = ${key} and r.valid_from <= ${day} and r.valid_to > ${day} order by o.name, o.id limit 50`,
      'Its partners on the day; at most 50.',
      { nullable: true, bound: 50 },
    ),
    partnerships: values(
      () => PortalPartner,
      (key) =>
        sql`select r.organization_id as "organizationId", r.valid_from as "from", nullif(r.valid_to, 'infinity') as "to"
          from portals.portal_partner r where r.portal_id = ${key} order by r.valid_from, r.organization_id limit 50`,
      'Its partners of all days, from when to when; at most 50.',
      { bound: 50 },
    ),
    editors: values(
      () => PortalEditor,
      (key, env) =>
        sql`select g.id, h.name, g.valid_from as "from", nullif(g.valid_to, 'infinity') as "to", nullif(g.valid_to, 'infinity') as "until", (g.valid_from <= ${env.today} and g.valid_to > ${env.today}) as "isCurrent"
          from portals.portal p join identity.role_grant g on g.scope_kind = 'PORTAL' and g.scope_id = p.id and g.role = 'MEMBER'
          join identity.account a on a.id = g.account_id join network.person h on h.id = a.person_id
          where p.id = ${key} and ${editsPortal(env)} order by g.valid_from desc, g.id limit 100`,
      'Who edits it, for those who do; none for others. At most 100.',
      { bound: 100 },
    ),
    viewerEdits: perKey(
      (key, env) => sql`select ${editsPortal(env)} from portals.portal p where p.id = ${key}`,
      'Whether the caller may write it.',
      {
        type: () => Boolean,
      },
    ),
    viewerAppoints: perKey(
      (key, env) => sql`select ${appointsIn(env)} from portals.portal p where p.id = ${key}`,
      'Whether the caller may say who edits it.',
      { type: () => Boolean },
    ),
    territories: linked(
      () => Territory,
      (key) =>
        sql`select r.territory_id from portals.portal_territory r where r.portal_id = ${key} order by r.territory_id limit 20`,
      'The territories that it is about; at most 20.',
      { nullable: true, bound: 20 },
    ),
    sections: values(
      () => PortalSection,
      (key, { day, locale, actor }) =>
        sql`select c.id, case when ${locale} = 'en' then coalesce(c.title_en, c.title_fr) else c.title_fr end as title, c.title_fr as "titleFr", c.title_en as "titleEn",
          (select count(*)::int from (select from portals.placed_item i where i.section_id = c.id and i.portal_id = c.portal_id
            and i.valid_from <= ${day} and i.valid_to > ${day} and i.status = 'PUBLISHED' and ${seesItem(ITEM, { actor })} limit 10001) s) as "itemCount"
          from portals.portal_section c where c.portal_id = ${key} order by c.place limit 30`,
      'Its parts, in the order that its editors chose; at most 30.',
      { bound: 30 },
    ),
    items: many(
      () => Item,
      {
        needs: [],
        variant: () => SHOWN,
        on: {
          [SHOWN]: (t, key, env) =>
            isPlaced(t)
              ? sql`${t.portalId} = ${key} and ${standsOn(t, env)}`
              : sql`${t.id} = any(array(select s.item_id from portals.placement s where s.portal_id = ${key} and s.valid_from <= ${env.day} and s.valid_to > ${env.day}))`,
        },
        filter: ({ filter: given }) => ({ includeDemonstration: true, ...(given as object) }),
      },
      'Items that it shows on the day.',
      { large: true },
    ),
    map: perKey(
      (key, env, args) =>
        args.bbox
          ? mapOfFew(
              sql`select s.item_id from portals.placement s where s.portal_id = ${key} and s.valid_from <= ${env.day} and s.valid_to > ${env.day}`,
              args,
              sql`i.status = 'PUBLISHED' and ${seesItem(ITEM, env)}`,
            )
          : sql`select ${env.day}::text`,
      'Where the items that it shows on the day are, together where they lie together.',
      { type: () => ItemMap, args: MAP_ARGS, work: MAP_WORK },
    ),
  },
  filters: {
    families: filter([PortalFamily], 'Of any of these families.', (t, families) => oneOf(t.family, families)),
    organization: filter(
      ID,
      'Kept by this organization, or with it as a partner on the day.',
      (t, id, { day }) =>
        sql`(${t.organizationId} = ${id} or exists (select from portals.portal_partner r where r.portal_id = ${t.id}
          and r.organization_id = ${id} and r.valid_from <= ${day} and r.valid_to > ${day}))`,
    ),
    search: searching(
      'Part of the name, in the language of the answer; accents, hyphens and case do not matter.',
      (t, text, { locale }) => sql`position(${folded(text)} in territories.fold(${titleIn(t, locale)})) > 0`,
    ),
    legacyId: filter(
      Int,
      'The one that had this number in the addresses of the former platform.',
      (t, number) => sql`${t.legacyId} = ${number}::int`,
    ),
    viewerEdits: filter(
      Boolean,
      'Whether the caller may write it.',
      (t, is, env) => sql`exists (select from portals.portal p where p.id = ${t.id} and ${editsPortal(env)}) = ${is}`,
    ),
    openedTo: filter(LocalDate, 'Opened on this day or before.', (t, day) => sql`${t.openedOn} <= ${day}::date`),
    includeDemonstration,
  },
  sorts: { NAME: sort('By their French name, in alphabetical order.', asc('titleFr')) },
  list: { asOf: TODAY },
  roots: {
    portal: single(
      'EVERYONE',
      'One portal by its id or by its slug; null when there is none or the caller may not see it.',
      (t, { id, slug }) => {
        if (Boolean(id) === Boolean(slug)) throw badUserInput('Give id, or slug');
        return { where: id ? sql`${t.id} = ${id}` : slugIs(t, slug) };
      },
      {
        args: {
          id: argument(ID, 'Id of the portal.'),
          slug: argument(String, 'Its name in addresses, or one that it had.'),
        },
        asOf: TODAY,
      },
    ),
    portals: page('EVERYONE', 'Portals, by their name.'),
  },
});

export const partnerReads = reads<{ organizationId: string }>(PortalPartner, {
  visible: 'everyone',
  fields: { organization: maybe(() => Organization, 'organizationId', 'The organization.') },
});

/** Whoever edits a portal holds a role for it. */
export const rolePortal = contribute(() => RoleGrant, {
  portal: maybe(
    () => Portal,
    (t) =>
      sql`(select g.scope_id from identity.role_grant g where g.id = ${t['id']} and g.scope_kind = ${PORTAL.name})`,
    'The portal that it is held for; null where `scopeKind` is another, and where the caller may not see it.',
    { audience: 'SIGNED_IN' },
  ),
});

export const organizationPortals = contribute(() => Organization, {
  portals: many(() => Portal, 'organizationId', 'Portals that it keeps.', {
    audience: 'EVERYONE',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
