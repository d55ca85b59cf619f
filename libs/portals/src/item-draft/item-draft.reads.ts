import { Int } from '@nestjs/graphql';
import { DateTime } from '#lib/graphql';
import { type Env, type Field, maybe, needed, perKey, reads, sql, type Sql, values } from '#lib/reads';
import { Territory } from '#lib/territories';
import { type ItemRecord } from '../item/item.entity.js';
import { ITEM, keepsItem } from '../item/item.sight.js';
import { inTeam } from '../media/media.sql.js';
import { ItemDraft, ItemExactPlace, ItemTexts } from './item-draft.type.js';

/** An item called i, for those who write it. */
const written = (key: Sql, env: Env): Sql => sql`i.id = ${key} and ${inTeam(sql`i.organization_id`, env)}`;

/** What versions say is read like these: the shown one by whoever sees the item, all of them by those who keep it. */
const versionTexts: Field<ItemRecord> = values(
  () => ItemTexts,
  (key, { actor }, { number }) =>
    sql`select w.locale, w.title, w.summary, w.document from portals.item i
      join portals.item_version v on v.item_id = i.id and v.number = ${number}::int
      join portals.item_version_text w on w.item_version_id = v.id
      where i.id = ${key} and (v.number = i.shown_version or ${keepsItem(ITEM, { actor })}) order by w.locale = i.locale desc limit 2`,
  'What a version of it says, in each language; nothing where the caller may not see that version. At most 2.',
  { bound: 2, args: { number: needed(Int, 'The number of the version.') } },
);

/** What the team that made it from another took over, which it may know still when the other shows something else. */
const originTexts: Field<ItemRecord> = values(
  () => ItemTexts,
  (key, env) =>
    sql`select w.locale, w.title, w.summary, w.document from portals.item i
      join portals.item_version v on v.item_id = i.derived_from and v.number = i.derived_from_version
      join portals.item_version_text w on w.item_version_id = v.id
      where ${written(key, env)} order by w.locale = i.locale desc limit 2`,
  'What the version that it was made from says, in each language, for the team that keeps it; nothing for others, and where it was made anew. At most 2.',
  { bound: 2 },
);

/** What only the team of the organization that keeps an item is told of it. */
export const draftFields: Record<string, Field<ItemRecord>> = {
  versionTexts,
  originTexts,
  draft: perKey(
    (key, env) =>
      sql`select json_build_object('version', d.version, 'savedAt', d.saved_at, 'savedBy', writes.actor_name(d.saved_by), 'texts',
          (select coalesce(json_agg(json_build_object('locale', x.locale, 'title', x.title, 'summary', x.summary, 'document', x.document)
            order by x.locale = i.locale desc), '[]') from portals.item_draft_text x where x.item_id = i.id))
        from portals.item i join portals.item_draft d on d.item_id = i.id where ${written(key, env)}`,
    'What it is to say, for the team that keeps it; null for others.',
    { type: () => ItemDraft, nullable: true },
  ),
  exactPlace: perKey(
    (key, env) =>
      sql`select json_build_object('territoryId', p.territory_id, 'longitude', p.longitude, 'latitude', p.latitude, 'disclosure', p.precision)
        from portals.item i join portals.item_place p on p.item_id = i.id
        where ${written(key, env)}`,
    'Where it really is, for the team that keeps it; null for others, and when it is nowhere. Nothing else tells it.',
    { type: () => ItemExactPlace, nullable: true },
  ),
  submittedVersion: perKey(
    (key, env) => sql`select i.submitted_version from portals.item i where ${written(key, env)}`,
    'Number of the version that waits for whoever publishes it, for the team that keeps it; null for others, and where none does.',
    { type: () => Int, nullable: true },
  ),
  submittedAt: perKey(
    (key, env) => sql`select i.submitted_at from portals.item i where ${written(key, env)}`,
    'Since when a version waits, for the team that keeps it; null for others, and where none does.',
    { type: () => DateTime, nullable: true },
  ),
  versionOfDraft: perKey(
    (key, env) => sql`select portals.version_of_draft(i.id) from portals.item i where ${written(key, env)}`,
    'Number of its latest version, where the draft says the same, for the team that keeps it; null for others, and where something of the draft is new.',
    { type: () => Int, nullable: true },
  ),
  publishAt: perKey(
    (key, env) => sql`select i.publish_at from portals.item i where ${written(key, env)}`,
    'When a version of it is to be shown, for the team that keeps it; null for others, and where no time was set.',
    { type: () => DateTime, nullable: true },
  ),
  publishVersion: perKey(
    (key, env) => sql`select i.publish_version from portals.item i where ${written(key, env)}`,
    'Number of the version that is to be shown at `publishAt`, for the team that keeps it; null for others.',
    { type: () => Int, nullable: true },
  ),
  returnedBecause: perKey(
    (key, env) => sql`select i.returned_because from portals.item i where ${written(key, env)}`,
    'Why the last version that was submitted was sent back, for the team that keeps it; null for others, and once another is submitted.',
    { type: () => String, nullable: true, length: 500 },
  ),
};

export const exactPlaceReads = reads<{ territoryId: string }>(ItemExactPlace, {
  visible: 'everyone',
  fields: { territory: maybe(() => Territory, 'territoryId', 'The commune.') },
});
