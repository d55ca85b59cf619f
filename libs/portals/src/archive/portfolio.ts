import { type ClientBase } from 'pg';

/** Rows as they are kept, by the names of their columns. */
type Row = Readonly<Record<string, unknown>>;
export interface TextRow {
  locale: string;
  title: string;
  summary: string;
  html?: string;
  plain?: string;
  /** Of versions and drafts. */
  document?: unknown;
}

/** An item with all that belongs to it: where it really is, each version, and the draft. */
export interface ArchivedItem {
  item: Row &
    Record<'id' | 'kind' | 'title' | 'locale' | 'licence_id' | 'status', string> & {
      legacy_id?: number | null;
      url?: string | null;
    };
  place: Row | null;
  /** By their keys, which are the same everywhere. */
  themes: string[];
  authors: string[];
  texts: TextRow[];
  versions: (Row & { id: string; number: number; texts: TextRow[]; documents?: ArchivedDocument[] })[];
  draft: (Row & { texts: TextRow[]; documents?: ArchivedDocument[] }) | null;
  /** Of a viewpoint series, the oldest first. */
  photographs: (Row & Record<'id' | 'media_id' | 'taken_on' | 'author', string> & { comment_fr: string | null })[];
  /** To other items, which may be kept elsewhere. */
  relations?: { kind: string; related_id: string; valid_from: string; valid_to: string }[];
  placements: {
    portal: string;
    name: string;
    section: string | null;
    place: number;
    from: string;
    to: string | null;
  }[];
}
/** A file that a draft or a version of a resource gives. */
export interface ArchivedDocument {
  media: string;
  title: string;
  language: string | null;
}
export interface ArchivedMedia {
  media: Row & { id: string; sha256: string; mime: string; bytes: number; title: string; kind: string };
  folder: string;
}

/** All that an organization keeps in portals, with what only its team sees: the archive is theirs. */
export async function itemsOf(client: ClientBase, organization: string): Promise<ArchivedItem[]> {
  const { rows } = await client.query<{ archived: ArchivedItem }>(
    `select jsonb_build_object(
       'item', to_jsonb(i) - '{geo,longitude,latitude,precision,territory_id,organization_id,demonstration}'::text[],
       'place', (select to_jsonb(p) - 'item_id' from portals.item_place p where p.item_id = i.id),
       'themes', array(select m.key from portals.item_theme h join portals.theme m on m.id = h.theme_id where h.item_id = i.id order by m.place),
       'authors', array(select o.key from portals.item_author a join network.organization o on o.id = a.organization_id where a.item_id = i.id order by a.place),
       'texts', (select coalesce(jsonb_agg(to_jsonb(x) - '{item_id,folded_title,words}'::text[] order by x.locale desc), '[]')
         from portals.item_text x where x.item_id = i.id),
       'versions', (select coalesce(jsonb_agg(to_jsonb(v) - 'item_id' || jsonb_build_object('texts',
           (select coalesce(jsonb_agg(to_jsonb(w) - 'item_version_id' order by w.locale desc), '[]') from portals.item_version_text w where w.item_version_id = v.id))
         order by v.number), '[]') from portals.item_version v where v.item_id = i.id),
       'draft', (select to_jsonb(d) - '{item_id,saved_by}'::text[] || jsonb_build_object('texts',
           (select coalesce(jsonb_agg(to_jsonb(w) - 'item_id' order by w.locale desc), '[]') from portals.item_draft_text w where w.item_id = i.id))
         from portals.item_draft d where d.item_id = i.id),
       'photographs', (select coalesce(jsonb_agg(to_jsonb(h) - '{item_id,demonstration}'::text[] order by h.taken_on, h.id), '[]')
         from portals.viewpoint_photograph h where h.item_id = i.id),
       'relations', (select coalesce(jsonb_agg(to_jsonb(r) - 'item_id' order by r.kind, r.related_id, r.valid_from), '[]')
         from portals.item_relation r where r.item_id = i.id),
       'placements', (select coalesce(jsonb_agg(jsonb_build_object('portal', p.slug, 'name', p.title_fr, 'section', c.title_fr, 'place', s.place,
           'from', s.valid_from, 'to', nullif(s.valid_to, 'infinity')) order by s.valid_from, p.slug), '[]')
         from portals.placement s join portals.portal p on p.id = s.portal_id left join portals.portal_section c on c.id = s.section_id
         where s.item_id = i.id)) as archived
     from portals.item i where i.organization_id = $1 order by i.title, i.id`,
    [organization],
  );
  return rows.map(({ archived }) => archived);
}

/** What of its versions and its draft is shown: before the first version the draft. */
export const shownOf = ({
  item,
  versions,
  draft,
}: ArchivedItem): { texts: TextRow[]; documents?: ArchivedDocument[] } =>
  versions.find(({ number }) => number === item['shown_version']) ?? draft ?? { texts: [] };

export async function archivedMedia(client: ClientBase, organization: string): Promise<ArchivedMedia[]> {
  const { rows } = await client.query<ArchivedMedia>(
    `select to_jsonb(m) - '{secret,folder,organization_id,demonstration,has_tiles,drawn_at}'::text[] as media, m.folder
     from portals.media m where m.organization_id = $1 order by m.title, m.id`,
    [organization],
  );
  return rows;
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/svg+xml': 'svg', 'text/plain': 'txt' };

/** What its original is called in an archive: by its bytes, so that nothing is told by a name and none can lead elsewhere. */
export function fileOf({ sha256, mime }: ArchivedMedia['media']): string {
  const ending = ENDINGS[mime] ?? (/^\w+\/([a-z0-9]{1,8})$/.exec(mime)?.[1] || 'bin');
  return `media/${sha256}.${ending}`;
}
