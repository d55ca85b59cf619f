import { ID, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { includeDemonstration, Organization, searching } from '#lib/network';
import { argument, asc, byId, computed, desc, filter, maybe, page, perKey, reads, sort, sql, values } from '#lib/reads';
import { folded } from '#lib/territories';
import { LICENCE } from '../licence/licence.reads.js';
import { Licence } from '../licence/licence.type.js';
import { MediaRecord } from './media.entity.js';
import { MediaFormat, MediaKind } from './media.enums.js';
import { filePath, inTeam, renditionPath, seesMedia, signed } from './media.sql.js';
import { FocalPoint, Media, MediaPosition, MediaRendition } from './media.type.js';

const ADDRESS_WORDS =
  'An address that is for everybody stays the same as long as what it leads to; one that is not works until the next night.';

export const mediaReads = reads<MediaRecord>(Media, {
  from: MediaRecord,
  key: 'id',
  visible: seesMedia,
  fields: {
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
        where m.id = ${key} and ${inTeam(sql`m.organization_id`, env)}`,
      'How many things show it, for the team that keeps it; 0 for others.',
      { type: () => Int },
    ),
  },
  filters: {
    organization: filter(ID, 'Kept by this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    kind: filter(MediaKind, 'Of this kind.', (t, kind) => sql`${t.kind} = ${kind}`),
    unused: filter(
      Boolean,
      'Only those that nothing shows; only those that something shows when false.',
      (t, isUnused) =>
        isUnused
          ? sql`not exists (select from portals.media_use u where u.media_id = ${t.id})`
          : sql`exists (select from portals.media_use u where u.media_id = ${t.id})`,
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
