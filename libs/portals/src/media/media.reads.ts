import { ID, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { includeDemonstration, Organization, searching } from '#lib/network';
import {
  argument,
  asc,
  byId,
  computed,
  desc,
  type Env,
  filter,
  many,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  type Sql,
  sort,
  sql,
  values,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { ofAnyStatus } from '../item/item.filters.js';
import { Item } from '../item/item.type.js';
import { LICENCE } from '../licence/licence.reads.js';
import { Licence } from '../licence/licence.type.js';
import { extensionIn } from './media.extension.js';
import { MediaRecord } from './media.entity.js';
import { Portal } from '../portal/portal.type.js';
import { ImageRight, MediaFormat, MediaKind } from './media.enums.js';
import { filePath, inTeam, renditionPath, seesMedia, seesUse, signed } from './media.sql.js';
import { FocalPoint, Media, MediaPosition, MediaRendition } from './media.type.js';

const ADDRESS_WORDS =
  'An address that is for everybody stays the same as long as what it leads to; one that is not works until the next night.';

/** The uses of a media as `u`, for the team that keeps it. */
const usesOf = (key: Sql, env: Env): Sql =>
  sql`from portals.media_use u join portals.media m on m.id = u.media_id where m.id = ${key} and ${inTeam(sql`m.organization_id`, env)}`;

export const mediaReads = reads<MediaRecord>(Media, {
  from: MediaRecord,
  key: 'id',
  visible: seesMedia,
  fields: {
    extension: computed(
      (t) => extensionIn(t.mime),
      'What the name of its file ends with, by which people know its type: `pdf`, `csv`, `docx`.',
      { type: () => String, length: 20 },
    ),
    isDrawn: computed((t) => sql`(${t.drawnAt} is not null)`),
    viewerMayChange: computed((t, env) => inTeam(t.organizationId, env)),
    keptBy: maybe(() => Organization, 'organizationId', 'The organization that keeps it.'),
    licence: perKey(
      (key) =>
        sql`select to_json(v) from (select ${LICENCE} from portals.media m join portals.licence l on l.id = m.licence_id where m.id = ${key}) v`,
      'Under which conditions it may be used again.',
      { type: () => Licence },
    ),
    alternativeText: computed(
      (t, { locale }) =>
        sql`case when ${locale} = 'en' then coalesce(${t.alternativeEn}, ${t.alternativeFr}) else coalesce(${t.alternativeFr}, ${t.alternativeEn}) end`,
      'What it shows, for those who do not see it, in the language of the caller or else in the other; null where it is decorative, or where nobody has said yet.',
      { type: () => String, nullable: true, length: 500 },
    ),
    alternativeFr: computed((t) => t.alternativeFr, 'The same in French; null where there is none.', {
      type: () => String,
      nullable: true,
      length: 500,
    }),
    alternativeEn: computed((t) => t.alternativeEn, 'The same in English; null where there is none.', {
      type: () => String,
      nullable: true,
      length: 500,
    }),
    focalPoint: perKey(
      (key) => sql`select json_build_object('x', m.focal_x, 'y', m.focal_y) from portals.media m where m.id = ${key}`,
      'The part to keep where it is cropped.',
      { type: () => FocalPoint },
    ),
    position: perKey(
      (key, env) =>
        sql`select json_build_object('longitude', m.longitude, 'latitude', m.latitude) from portals.media m
        where m.id = ${key} and m.longitude is not null and ${inTeam(sql`m.organization_id`, env)}`,
      'Where it was taken, for the team that keeps it; null for others, and when that is not known. Nothing that is given away tells it.',
      { type: () => MediaPosition, nullable: true },
    ),
    url: perKey(
      (key, env, { width, format }) =>
        sql`select case when m.kind <> 'IMAGE' then ${filePath(env)} else (
          select ${renditionPath(env)} from portals.rendition r where r.media_id = m.id and r.format = ${format}
          order by r.width < ${width}, abs(r.width - ${width}) limit 1) end
        from portals.media m where m.id = ${key}`,
      `Where it is, below the address of this server: a picture at the width that fits best, anything else as a file. Null while a picture is not drawn yet. ${ADDRESS_WORDS}`,
      {
        type: () => String,
        nullable: true,
        length: 180,
        args: {
          width: argument(Int, 'At least so many pixels wide, as far as it has them.', 1280),
          format: argument(MediaFormat, 'The form of a picture.', MediaFormat.WEBP),
        },
      },
    ),
    renditions: values(
      () => MediaRendition,
      (key, env) =>
        sql`select ${renditionPath(env)} as url, r.format, r.width, r.height, r.bytes
        from portals.rendition r join portals.media m on m.id = r.media_id where m.id = ${key} order by r.width, r.format`,
      'What is drawn of a picture, from the narrowest; none while it is not drawn yet. At most 12.',
      { bound: 12 },
    ),
    iiif: perKey(
      (key, env) =>
        sql`select '/files/iiif/' || m.id || ${signed(env)} from portals.media m where m.id = ${key} and m.has_tiles`,
      'The address below this server at which a viewer of IIIF Image 3 (level 0) finds `info.json` and its tiles; null for what is small enough to be looked at as a whole.',
      { type: () => String, nullable: true, length: 180 },
    ),
    original: perKey(
      (key, env) =>
        sql`select '/files/media/' || m.id from portals.media m where m.id = ${key} and ${inTeam(sql`m.organization_id`, env)}`,
      'Where the file is as it was sent, for the team that keeps it; null for others.',
      { type: () => String, nullable: true, length: 60 },
    ),
    useCount: perKey(
      (key, env) =>
        sql`select count(distinct coalesce(u.item_id, u.portal_id))::int from portals.media m join portals.media_use u on u.media_id = m.id
        where m.id = ${key} and ${inTeam(sql`m.organization_id`, env)} and ${seesUse(env)}`,
      'How many items and portals show it, among those that the caller may see, for the team that keeps it; 0 for others.',
      { type: () => Int },
    ),
    items: many(
      () => Item,
      {
        needs: [],
        variant: () => 'showing',
        on: { showing: (t, key, env) => sql`${t.id} = any(array(select u.item_id ${usesOf(key, env)}))` },
        filter: ofAnyStatus,
      },
      'Items that show it, among those that the caller may see, for the team that keeps it; none for others.',
    ),
    portals: many(
      () => Portal,
      {
        needs: [],
        variant: () => 'wearing',
        on: { wearing: (t, key, env) => sql`${t.id} = any(array(select u.portal_id ${usesOf(key, env)}))` },
        filter: ({ filter: given }) => ({ includeDemonstration: true, ...(given as object) }),
      },
      'Portals of which it is the cover or the logo, among those that the caller may see, for the team that keeps it; none for others.',
    ),
  },
  filters: {
    organization: filter(ID, 'Kept by this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    kind: filter(MediaKind, 'Of this kind.', (t, kind) => sql`${t.kind} = ${kind}`),
    kinds: filter([MediaKind], 'Of any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    unused: filter(
      Boolean,
      'Only those that nothing shows which the caller may see; only those that something shows when false.',
      (t, isUnused, env) => {
        const isUsed = sql`exists (select from portals.media_use u where u.media_id = ${t.id} and ${seesUse(env)})`;
        return isUnused ? sql`not ${isUsed}` : isUsed;
      },
    ),
    imageRights: filter([ImageRight], 'With any of these rights to be shown.', (t, rights) =>
      oneOf(t.imageRight, rights),
    ),
    lacksAlternative: filter(
      Boolean,
      'Pictures that say something, and of which nobody says what in French or in English; no narrowing when false.',
      (t, lacks) =>
        lacks
          ? sql`${t.kind} = 'IMAGE' and not ${t.isDecorative} and (${t.alternativeFr} is null or ${t.alternativeEn} is null)`
          : sql`true`,
    ),
    imageRightEndsBefore: filter(
      LocalDate,
      'Whose right to be shown ends before this day, or is missing.',
      (t, day) => sql`(${t.imageRight} = 'MISSING' or ${t.imageRightUntil} < ${day})`,
    ),
    search: searching(
      'Part of its title, its author or its alternative text; accents, hyphens and case do not matter.',
      (t, text) =>
        sql`position(${folded(text)} in territories.fold(concat_ws(' ', ${t.title}, ${t.author}, ${t.alternativeFr}, ${t.alternativeEn}))) > 0`,
    ),
    includeDemonstration,
  },
  sorts: {
    RECORDED_AT: sort('By when it was recorded, latest first.', desc('recordedAt')),
    TITLE: sort('By title.', asc('title')),
    BYTES: sort('By the size of the original.', asc('bytes')),
  },
  list: { plural: 'media', asOf: 'The day for what is nested; today in Paris when left out.' },
  roots: {
    media: byId(
      'EVERYONE',
      'One media by its id; null when there is none, or when the caller may not see it.',
      'the media',
    ),
    mediaList: page('EVERYONE', 'Media that the caller may see, latest first.'),
  },
});
