import { InvalidInputError, NotFoundError, type Tx, VersionConflictError } from '#lib/writes';
import { type ItemDocumentInput } from '../item-document/item-document.inputs.js';
import {
  documentsOf,
  documentsOfDraft,
  documentsOfVersion,
  type HeldDocument,
  showDocuments,
  writeDocuments,
} from '../item-document/item-document.rows.js';
import { DocumentFault, htmlOf, plainOf, readDocument, type TextDocument } from '../document/index.js';
import { type ItemRecord } from './item.entity.js';
import { type ItemTextsInput } from './item.inputs.js';
import { expectMedia, filesIn } from './item.media.js';

interface Text {
  locale: string;
  title: string;
  summary: string;
  document: TextDocument;
}

/** What is sent as it is kept: a document that is none is refused at the block that is not of one. */
export function textOf({ locale, title, summary, document }: ItemTextsInput, path: readonly string[]): Text {
  try {
    return { locale, title, summary, document: readDocument(document) };
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    const words = {
      fr: 'Le texte a une forme inconnue à cet endroit : rien n’a été enregistré.',
      en: `The text has an unknown form at this place: ${error.message}. Nothing was saved.`,
    };
    throw new InvalidInputError(words, [...path, 'document', ...error.path]);
  }
}

/** Begins the draft of an item that is made. */
export async function beginDraft(
  tx: Tx,
  item: Pick<ItemRecord, 'id' | 'kind'>,
  texts: readonly Text[],
  documents: readonly HeldDocument[],
): Promise<void> {
  await tx.query('insert into portals.item_draft (item_id, saved_by) values ($1, $2)', [item.id, tx.actor.id]);
  for (const text of texts) await writeText(tx, item.id, text, true);
  if (documents.length > 0) await writeDocuments(tx, item, documents, true);
}

/**
 * Writes the draft in one language, and where nothing has been shown yet, what is found and listed too. Of an item that is shown nothing else is
 * touched: even an update of no rows would empty the answers that are kept for all.
 */
export async function writeText(tx: Tx, itemId: string, text: Text, isFirst: boolean): Promise<void> {
  const { locale, title, summary, document } = text;
  await tx.query(
    `insert into portals.item_draft_text (item_id, locale, title, summary, document) values ($1, $2, $3, $4, $5)
     on conflict (item_id, locale) do update set title = excluded.title, summary = excluded.summary, document = excluded.document`,
    [itemId, locale, title, summary, JSON.stringify(document)],
  );
  if (!isFirst) return;
  await tx.query(
    `insert into portals.item_text (item_id, locale, title, summary, html, plain) values ($1, $2, $3, $4, $5, $6)
     on conflict (item_id, locale) do update set title = excluded.title, summary = excluded.summary, html = excluded.html, plain = excluded.plain`,
    [itemId, locale, title, summary, htmlOf(document), plainOf(document)],
  );
}

/** What the draft gives already stays, whatever became of it elsewhere. */
export async function writeFiles(tx: Tx, item: ItemRecord, given: readonly ItemDocumentInput[]): Promise<void> {
  const documents = documentsOf(item.kind, given);
  const held = new Set((await documentsOfDraft(tx, item.id)).map(({ media }) => media));
  const added = filesIn(documents, ['documents']).filter(({ id }) => !held.has(id));
  await expectMedia(tx, item, added, false);
  await writeDocuments(tx, item, documents, item.shownVersion === null);
}

interface DraftRow {
  version: number;
  saved_at: string;
  saved_by: string | null;
  name: string | null;
  is_fresh: boolean;
}

/** Throws when somebody saved the draft since the caller read it, with who did and when; answers whether the caller goes on writing it. */
export async function expectDraft(
  tx: Tx,
  { id }: ItemRecord,
  expected: number | null | undefined,
): Promise<{ goesOn: boolean }> {
  const draft = await tx.one<DraftRow>(
    `select version, saved_at, saved_by, writes.actor_name(saved_by) as name, saved_at > now() - interval '1 hour' as is_fresh
     from portals.item_draft where item_id = $1 for update`,
    [id],
  );
  const { version, saved_at, saved_by, name, is_fresh } = draft!;
  const byYou = saved_by !== null && saved_by === tx.actor.id;
  if (expected == null || expected === version) return { goesOn: byYou && is_fresh };
  throw new VersionConflictError(id, { version, by: name, byYou, at: saved_at });
}

/** The number of the version that says what the draft says: the latest, or one that is made of it. */
export async function versionOfDraft(tx: Tx, itemId: string): Promise<number> {
  const latest = await tx.one<{ number: number; isSame: boolean }>(
    `select number, number is not distinct from portals.version_of_draft($1) as "isSame" from portals.item_version
     where item_id = $1 order by number desc limit 1`,
    [itemId],
  );
  if (latest?.isSame) return latest.number;
  const number = (latest?.number ?? 0) + 1;
  const id = tx.newId('iversion');
  await tx.query(
    `insert into portals.item_version (id, item_id, number, documents, facts)
     select $1, item_id, $3, documents, portals.facts_told(item_id) from portals.item_draft where item_id = $2`,
    [id, itemId, number],
  );
  const texts = await tx.query<Text>(
    'select locale, title, summary, document from portals.item_draft_text where item_id = $1',
    [itemId],
  );
  for (const { locale, title, summary, document } of texts)
    await tx.query(
      `insert into portals.item_version_text (item_version_id, locale, title, summary, document, html, plain)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, locale, title, summary, JSON.stringify(document), htmlOf(document), plainOf(document)],
    );
  return number;
}

/** Makes a version what is read, found and listed; answers the title in the language that the item was written in. */
export async function showVersion(tx: Tx, { id, kind, locale }: ItemRecord, number: number): Promise<string> {
  const version = await versionAt(tx, id, number, 'number');
  await tx.query('delete from portals.item_text where item_id = $1', [id]);
  const shown = await tx.query<{ locale: string; title: string }>(
    `insert into portals.item_text (item_id, locale, title, summary, html, plain)
     select $1, w.locale, w.title, w.summary, w.html, w.plain from portals.item_version_text w where w.item_version_id = $2
     returning locale, title`,
    [id, version],
  );
  await showDocuments(tx, { id, kind }, await documentsOfVersion(tx, id, number));
  return shown.find((text) => text.locale === locale)!.title;
}

/** The texts of a version, as those of another item are begun with them. */
export async function textsOfVersion(tx: Tx, itemId: string, number: number, path = 'version'): Promise<Text[]> {
  const version = await versionAt(tx, itemId, number, path);
  return tx.query<Text>(
    'select locale, title, summary, document from portals.item_version_text where item_version_id = $1 order by locale',
    [version],
  );
}

async function versionAt(tx: Tx, itemId: string, number: number, path: string): Promise<string> {
  const found = await tx.one<{ id: string }>('select id from portals.item_version where item_id = $1 and number = $2', [
    itemId,
    number,
  ]);
  if (!found) throw new NotFoundError(path, NO_VERSION);
  return found.id;
}

export const NO_VERSION = {
  fr: 'Ce contenu n’a pas cette version, ou vous ne pouvez pas la voir.',
  en: 'This item has no such version, or you cannot see it.',
};

/** The draft as somebody has seen it, as a version. */
export async function draftAsVersion(tx: Tx, item: ItemRecord, seen: number | null | undefined): Promise<number> {
  await expectDraft(tx, item, seen);
  return versionOfDraft(tx, item.id);
}

/** The version waits for its time, which is near enough to be meant. */
export async function timed(tx: Tx, item: ItemRecord, publishAt: string, number: number): Promise<Partial<ItemRecord>> {
  const away = Date.parse(publishAt) - Date.now();
  if (!(away > 0 && away < YEAR_MS)) throw new InvalidInputError(NOT_THEN, 'publishAt');
  await textsOfVersion(tx, item.id, number, 'number');
  return { publishAt: new Date(publishAt).toISOString(), publishVersion: number };
}
const YEAR_MS = 366 * 24 * 3_600_000;

const NOT_THEN = {
  fr: 'Un moment à venir, dans l’année.',
  en: 'A moment to come, within a year.',
};
