import { hashOf } from '#lib/access';
import { type Columns, computed, type Env, type Field, linked, needed, reads, sql, type Sql, told } from '#lib/reads';
import { htmlOf, mediaIn, type TextDocument } from '../document/index.js';
import { htmlShown } from '../item/item.html.js';
import { type ItemRecord } from '../item/item.entity.js';
import { extensionIn } from '../media/media.extension.js';
import { inTeam } from '../media/media.sql.js';
import { ItemPreviewRecord } from './item-preview.entity.js';
import { ItemPreview, PreviewedItem } from './item-preview.type.js';

/** For the team that keeps the item, until its day. */
const seesPreview = (t: Columns<ItemPreviewRecord>, env: Env): Sql =>
  sql`(${t.expiresOn} >= ${env.today} and exists (select from portals.item i where i.id = ${t.itemId} and ${inTeam(sql`i.organization_id`, env)}))`;

export const itemPreviewReads = reads<ItemPreviewRecord>(ItemPreview, {
  from: ItemPreviewRecord,
  key: 'id',
  visible: seesPreview,
  fields: {
    madeBy: computed(
      (t) => sql`writes.actor_name(${t.madeBy})`,
      'Who made it; null when they are not known any more.',
      {
        type: () => String,
        nullable: true,
      },
    ),
  },
});

/** Those that open, for the team that keeps the item. */
export const previewsOfItem: Field<ItemRecord> = linked(
  () => ItemPreview,
  (key, { today }) =>
    sql`select p.id from portals.item_preview p where p.item_id = ${key} and p.expires_on >= ${today} order by p.made_at desc, p.id desc limit 20`,
  'Links that show it before it is published, the latest first, for the team that keeps it; none for others. At most 20.',
  { bound: 20 },
);

interface Previewed {
  id: string;
  organizationId: string;
  kind: string;
  number: number | null;
  expiresOn: string;
  keptBy: string;
  licence: string;
  locale: string;
  coverId: string | null;
  /** Until when the addresses of its pictures work, in seconds: for an hour, and not beyond its last day. */
  until: string;
}

interface Written {
  locale: string;
  title: string;
  summary: string;
  document: TextDocument;
}

/** Neither longer than the link nor long enough to be passed on. */
const UNTIL = sql`least(extract(epoch from now())::bigint + 3600, extract(epoch from ((p.expires_on + 1)::timestamp at time zone 'Europe/Paris'))::bigint)`;

const FORM = /^[\w-]{43}$/;

export const previewedReads = reads(PreviewedItem, {
  visible: 'everyone',
  roots: {
    previewedItem: told(
      'EVERYONE',
      'What a preview link shows to whoever has it; null for one that is none, or no longer.',
      async ({ read, env }, { key }) => {
        if (!FORM.test(String(key))) return null;
        const [found] =
          (await read(sql`select i.id, i.organization_id as "organizationId", i.kind, p.number, p.expires_on as "expiresOn", o.name as "keptBy", l.label as licence,
            i.locale, i.cover_id as "coverId", ${UNTIL}::text as until
          from portals.item_preview p join portals.item i on i.id = p.item_id join portals.licence l on l.id = i.licence_id
          join network.organization o on o.id = i.organization_id
          where p.secret_hash = ${hashOf(String(key))} and p.expires_on >= ${env.today} and portals.may_write(p.made_by, i.organization_id)`)) as unknown as Previewed[];
        if (!found) return null;
        const { id, kind, number, expiresOn, keptBy, licence } = found;
        const written = (await read(
          number === null
            ? sql`select x.locale, x.title, x.summary, x.document from portals.item_draft_text x where x.item_id = ${id} order by x.locale = ${found.locale} desc`
            : sql`select x.locale, x.title, x.summary, x.document from portals.item_version v join portals.item_version_text x on x.item_version_id = v.id
                where v.item_id = ${id} and v.number = ${number}::int order by x.locale = ${found.locale} desc`,
        )) as unknown as Written[];
        const until = sql`${found.until}::bigint`;
        const named = [
          found.coverId ?? '',
          ...written.flatMap(({ document }) => mediaIn(document).map((media) => media.id)),
        ];
        const rows = await read(
          sql`select m.id from portals.media m where m.id = any(${named}::text[]) and ${ofTheirs(found, env)}`,
        );
        const allowed = new Set(rows.map((media) => media['id']));
        const cover = allowed.has(found.coverId)
          ? pictured(sql`'cover'`, sql`${found.coverId}::text`, sql`null`, sql`d.locale`, until, env)
          : sql`''`;
        const texts: object[] = [];
        for (const { locale, title, summary, document } of written) {
          const html = withoutOthers(htmlOf(document), allowed);
          const [drawn] = await read(
            sql`select ${cover}
              || ${htmlShown(sql`d.html`, sql`d.locale`, env, until)}
              || coalesce((select string_agg(${pictured(sql`g.id`, sql`g.media_id`, sql`portals.escaped(g.taken_on)`, sql`d.locale`, until, env)}, '' order by g.taken_on, g.id)
                from portals.viewpoint_photograph g where g.item_id = ${id}), '') as html
              from (select ${html}::text as html, ${locale}::text as locale) d`,
          );
          texts.push({ locale, title, summary, html: drawn!['html'] });
        }
        const documents = await read(documentsOf(found, until, env));
        return { kind, number, expiresOn, keptBy, licence, texts, documents };
      },
      {
        work: 200,
        args: { key: needed(String, 'What stands after `key=` in the address of the link.') },
      },
    ),
  },
});

/** A picture that belongs to the item beside its text, with whose it is. */
const pictured = (block: Sql, media: Sql, caption: Sql, locale: Sql, until: Sql, { today }: Env): Sql =>
  sql`portals.figure_html(${block}, ${media}, null, ${caption}, ${locale}, ${today}, ${until})`;

/** Media that are called m: their own, and those that everybody sees. */
const ofTheirs = ({ organizationId }: Previewed, { today }: Env): Sql =>
  sql`(m.organization_id = ${organizationId} or portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, ${today}))`;

/** The files that the draft or the version gives, at addresses that end with the page. */
const documentsOf = (found: Previewed, until: Sql, env: Env): Sql =>
  sql`select d.one ->> 'title' as title, d.one ->> 'language' as language, ${extensionIn(sql`m.mime`)} as extension, m.bytes,
      '/files/media/' || m.id || '~' || ${until} || '~' || portals.signature(m.secret, m.id, ${until}) as url
    from jsonb_array_elements(case when ${found.number}::int is null
      then (select x.documents from portals.item_draft x where x.item_id = ${found.id})
      else (select x.documents from portals.item_version x where x.item_id = ${found.id} and x.number = ${found.number}::int) end) with ordinality d(one, place)
    join portals.media m on m.id = d.one ->> 'media' and m.kind <> 'IMAGE'
    where portals.may_be_shown(m.image_right, m.image_right_until, ${env.today}) and ${ofTheirs(found, env)} order by d.place`;

/** A picture of others that a draft took while everybody saw it is not shown to more than see it now. */
const withoutOthers = (html: string, allowed: ReadonlySet<unknown>): string =>
  html.replace(/<!--figure [\w-]+ (media_[0-9a-z]{26})\|[^>]*-->/g, (figure, id) => (allowed.has(id) ? figure : ''));
