import { randomBytes } from 'node:crypto';
import { type ClientBase } from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import { addJobSql } from '#lib/jobs';
import { DocumentFault, htmlOf, plainOf, readDocument, type TextDocument } from '../document/index.js';
import { MOST_DOCUMENTS } from '../item-document/most-documents.js';
import { drawing, drawMedia } from '../media/media.tasks.js';
import { withCopy } from '../store/local-copy.js';
import { type MediaStore, ORIGINAL } from '../store/media-store.js';
import { inspect } from '../upload/inspect.js';
import {
  type ArchivedDocument,
  type ArchivedItem,
  type ArchivedMedia,
  fileOf,
  shownOf,
  type TextRow,
} from './portfolio.js';
import { type Bag, BagFault } from './read-bag.js';
import { FORMAT } from './write.js';

export interface Taken {
  items: number;
  media: number;
  /** What was there already, and stays as it is. */
  already: number;
  /** What could not be as it was, in words. */
  notes: string[];
}

type Row = Readonly<Record<string, unknown>>;
type Rows = readonly Row[];

/** Takes an archive in for an organization, all or nothing. What it has already stays: done again it changes nothing. */
export async function takeArchive(
  client: ClientBase,
  store: MediaStore,
  bag: Bag,
  organization: string,
): Promise<Taken> {
  await bag.check();
  const portfolio = JSON.parse(await bag.text('data/portfolio.json')) as {
    format: string;
    items: string[];
    media: ArchivedMedia['media'][];
  };
  if (portfolio.format !== FORMAT) throw new BagFault('data/portfolio.json: another format.');
  const kept: string[] = [];
  let isEnding = false;
  await client.query('begin');
  try {
    const taken = await new Import(client, store, bag, organization, kept).run(portfolio);
    isEnding = true;
    await client.query('commit');
    return taken;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    // A commit whose answer is lost may hold: its files stay, as nothing would bring them back.
    if (!isEnding) for (const folder of kept) await store.remove(folder);
    throw error;
  }
}

class Import {
  private readonly notes: string[] = [];
  /** Ids of here, by those of the archive: the same, but where another organization has them already. */
  private readonly ids = new Map<string, string>();
  private demonstration = false;

  constructor(
    private readonly client: ClientBase,
    private readonly store: MediaStore,
    private readonly bag: Bag,
    private readonly organization: string,
    private readonly folders: string[],
  ) {}

  async run({ items, media }: { items: string[]; media: ArchivedMedia['media'][] }): Promise<Taken> {
    const [owner] = await this.rows('select demonstration from network.organization where id = $1', [
      this.organization,
    ]);
    if (!owner) throw new Error('There is no such organization');
    this.demonstration = Boolean(owner['demonstration']);
    const newMedia = await this.unknown(
      'media',
      media.map(({ id }) => id),
      media,
    );
    for (const one of newMedia) await this.takeMedia(one as ArchivedMedia['media']);
    const archived: ArchivedItem[] = [];
    for (const id of items) {
      if (!/^\w{1,80}$/.test(id)) throw new BagFault('data/portfolio.json: an id that is none.');
      archived.push(JSON.parse(await this.bag.text(`data/items/${id}.json`)) as ArchivedItem);
    }
    const newItems = (await this.unknown('item', items, archived)) as ArchivedItem[];
    for (const one of newItems) await this.takeItem(this.renamed(one), one);
    for (const { item } of newItems) await this.joinOrigin(item);
    for (const one of newItems) await this.relate(one);
    const already = media.length - newMedia.length + archived.length - newItems.length;
    return { items: newItems.length, media: newMedia.length, already, notes: this.notes };
  }

  /** Those that the organization does not have yet, and under which id each is kept from now on. */
  private async unknown<T>(table: 'item' | 'media', ids: readonly string[], all: readonly T[]): Promise<T[]> {
    const derived = (id: string): string => derivedId(id.split('_')[0]!, this.organization, id);
    const rows = await this.rows(`select id, organization_id from portals.${table} where id = any($1)`, [
      [...ids, ...ids.map(derived)],
    ]);
    const owners = new Map(rows.map((row) => [row['id'] as string, row['organization_id'] as string]));
    return all.filter((_, i) => {
      const id = ids[i]!;
      const named = owners.has(id) && owners.get(id) !== this.organization ? derived(id) : id;
      this.ids.set(id, named);
      return !owners.has(named);
    });
  }

  private async takeMedia(one: ArchivedMedia['media']): Promise<void> {
    const [same] = await this.rows('select id from portals.media where organization_id = $1 and sha256 = $2', [
      this.organization,
      one.sha256,
    ]);
    if (same) return void this.ids.set(one.id, same['id'] as string);
    const folder = typeId('upload');
    this.folders.push(folder);
    const {
      kind,
      mime,
      width = null,
      height = null,
    } = await withCopy(await this.bag.stream(`data/${fileOf(one)}`), async (file) => {
      const facts = await inspect(file);
      await this.store.put(folder, ORIGINAL, file);
      return facts;
    });
    const isPicture = kind === 'IMAGE';
    const id = this.ids.get(one.id)!;
    const row = {
      ...one,
      ...{ id, folder, kind, mime, width, height },
      organization_id: this.organization,
      demonstration: this.demonstration,
      has_tiles: false,
    };
    await this.insert('media', [
      { ...row, secret: `\\x${randomBytes(32).toString('hex')}`, drawn_at: isPicture ? null : new Date() },
    ]);
    if (!isPicture) return;
    const { text, values } = addJobSql(drawMedia, ...drawing(id));
    await this.client.query(text, values);
  }

  /** Blocks and covers name what they show by its id, which may be another here. */
  private renamed(archived: ArchivedItem): ArchivedItem {
    const isName = (key: string): boolean =>
      ['media', 'item', 'cover_id', 'media_id', 'related_id', 'COVER'].includes(key);
    return JSON.parse(JSON.stringify(archived), (key, value: unknown) =>
      typeof value === 'string' && isName(key) ? (this.ids.get(value) ?? value) : value,
    ) as ArchivedItem;
  }

  private async takeItem(archived: ArchivedItem, before: ArchivedItem): Promise<void> {
    const { item, place, themes, authors, texts, versions, draft, photographs, placements } = archived;
    const item_id = this.ids.get(before.item.id)!;
    if (item.url && !/^https?:\/\//.test(item.url)) throw new BagFault(`${item.id}: an address that is none.`);
    const row: Row = { ...item, id: item_id, organization_id: this.organization, demonstration: this.demonstration };
    const [taken] = await this.rows('select 1 from portals.item where kind = $1 and legacy_id = $2', [
      item.kind,
      row['legacy_id'] ?? null,
    ]);
    if (taken) this.notes.push(`${item_id}: another has its number ${String(row['legacy_id'])}.`);
    await this.insert('item', [
      { ...row, ...(taken && { legacy_id: null }), derived_from: null, derived_from_version: null },
    ]);
    if (place) await this.insert('item_place', [{ ...place, item_id }]);
    const { texts: shown, documents } = shownOf(archived);
    await this.insert(
      'item_text',
      texts.map((text) => ({ ...text, ...said(shown.find(({ locale }) => locale === text.locale)), item_id })),
    );
    for (const { texts: written, ...version } of versions) {
      const id = item_id === before.item.id ? version.id : derivedId('iversion', item_id, String(version.number));
      await this.insert('item_version', [{ ...version, documents: documentsOf(version), id, item_id }]);
      await this.insert(
        'item_version_text',
        written.map((text) => ({ ...text, ...said(text), item_version_id: id })),
      );
    }
    if (draft) {
      const { texts: written, ...drafted } = draft;
      await this.insert('item_draft', [{ ...drafted, documents: documentsOf(drafted), item_id }]);
      await this.insert(
        'item_draft_text',
        written.map((text) => ({ ...text, document: documentOf(text), item_id })),
      );
    }
    await this.give(item_id, documentsOf({ documents }));
    await this.insert(
      'viewpoint_photograph',
      photographs.map((one) => ({
        ...one,
        id: item_id === before.item.id ? one.id : derivedId('photograph', item_id, one.id),
        item_id,
        demonstration: this.demonstration,
      })),
    );
    await this.client.query(
      'insert into portals.item_theme (item_id, theme_id) select $1, id from portals.theme where key = any($2)',
      [item_id, themes],
    );
    await this.client.query(
      `insert into portals.item_author (item_id, organization_id, place) select $1, o.id, k.place
       from unnest($2::text[]) with ordinality k(key, place) join network.organization o on o.key = k.key and o.demonstration = $3`,
      [item_id, authors, this.demonstration],
    );
    await this.place(item_id, placements);
  }

  /** Files of the organization alone: those of others are for them to give. */
  private async give(item: string, documents: readonly ArchivedDocument[]): Promise<void> {
    const given = await this.rows(
      `insert into portals.item_document (item_id, media_id, place, title, language)
       select $1, m.id, d.place, d.one ->> 'title', d.one ->> 'language' from jsonb_array_elements($2) with ordinality d(one, place)
       join portals.media m on m.id = d.one ->> 'media' and m.organization_id = $3 and m.kind <> 'IMAGE' returning media_id`,
      [item, JSON.stringify(documents), this.organization],
    );
    if (given.length < documents.length) this.notes.push(`${item}: files of others are not in this archive.`);
  }

  /** In portals of the organization alone: what others show is for them to say. */
  private async place(item: string, placements: ArchivedItem['placements']): Promise<void> {
    for (const { portal, section, place, from, to } of placements) {
      const { rowCount } = await this.client.query(
        `insert into portals.placement (id, portal_id, item_id, section_id, place, valid_from, valid_to, demonstration)
         select $1, p.id, $2, (select c.id from portals.portal_section c where c.portal_id = p.id and c.title_fr = $3 limit 1), $4, $5, coalesce($6::date, 'infinity'), p.demonstration
         from portals.portal p where p.slug = $7 and p.organization_id = $8`,
        [typeId('placement'), item, section, place, from, to, portal, this.organization],
      );
      if (rowCount === 0) this.notes.push(`${item}: not placed in ${portal}, which is not of this organization.`);
    }
  }

  private async joinOrigin({
    id,
    derived_from: origin,
    derived_from_version: version,
  }: ArchivedItem['item']): Promise<void> {
    if (!origin) return;
    const { rowCount } = await this.client.query(
      `update portals.item set derived_from = o.id, derived_from_version = $3 from portals.item o where item.id = $1 and o.id = $2`,
      [this.ids.get(id), this.ids.get(origin as string) ?? origin, version],
    );
    if (rowCount === 0) this.notes.push(`${id}: what it was made from is not here.`);
  }

  /** To what came with it: what others keep is not related by an archive. */
  private async relate({ item, relations = [] }: ArchivedItem): Promise<void> {
    const [known, unknown] = [relations.filter((one) => this.ids.has(one.related_id)), relations.length];
    if (known.length < unknown) this.notes.push(`${item.id}: items that it is related to are not in this archive.`);
    const item_id = this.ids.get(item.id);
    await this.insert(
      'item_relation',
      known.map((one) => ({ ...one, related_id: this.ids.get(one.related_id), item_id })),
    );
  }

  /** Only columns that are there now are written: an archive outlives a table. */
  private async insert(table: string, values: Rows): Promise<void> {
    if (values.length === 0) return;
    const known = await this.columnsOf(table);
    const given = Object.keys(values[0]!).filter((name) => known.has(name));
    await this.client.query(
      `insert into portals.${table} (${given.join(', ')}) select ${given.map((name) => `r.${name}`).join(', ')}
       from jsonb_populate_recordset(null::portals.${table}, $1) r`,
      [JSON.stringify(values)],
    );
  }

  private readonly columns = new Map<string, ReadonlySet<string>>();
  private async columnsOf(table: string): Promise<ReadonlySet<string>> {
    const found =
      this.columns.get(table) ??
      new Set(
        (
          await this.rows(
            `select column_name as name from information_schema.columns where table_schema = 'portals' and table_name = $1 and is_generated = 'NEVER'`,
            [table],
          )
        ).map((row) => row['name'] as string),
      );
    this.columns.set(table, found);
    return found;
  }

  private async rows(text: string, values: unknown[]): Promise<Rows> {
    return (await this.client.query<Record<string, unknown>>(text, values)).rows;
  }
}

/** What is shown is made of the document, as whenever somebody writes: an archive is believed no HTML. */
function said(text: TextRow | undefined): { document?: object; html: string; plain: string } {
  if (!text) return { html: '', plain: '' };
  const document = documentOf(text);
  return { document, html: htmlOf(document), plain: plainOf(document) };
}

/** An archive is believed no form. */
function documentsOf({ documents = [] }: { documents?: ArchivedDocument[] }): ArchivedDocument[] {
  const isOne = ({ media, title, language }: ArchivedDocument): boolean =>
    /^media_\w{1,40}$/.test(media) &&
    /\S/.test(title) &&
    title.length <= 200 &&
    (language === null || /^[a-z]{2,3}$/.test(language));
  if (!Array.isArray(documents) || documents.length > MOST_DOCUMENTS || !documents.every(isOne))
    throw new BagFault('Files of an item that are none.');
  return documents.map(({ media, title, language }) => ({ media, title, language }));
}

function documentOf({ document, title }: TextRow): TextDocument {
  try {
    return readDocument(document);
  } catch (error) {
    throw error instanceof DocumentFault ? new BagFault(`${title}: ${error.message}`) : error;
  }
}
