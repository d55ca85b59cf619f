import { InvalidInputError, type Tx } from '#lib/writes';
import { type ItemRecord } from '../item/item.entity.js';
import { ItemKind } from '../item/item.enums.js';
import { type ItemDocumentInput } from './item-document.inputs.js';

/** As drafts and versions keep it. */
export interface HeldDocument {
  media: string;
  title: string;
  language: string | null;
}

/** What is sent as it is kept: of resources alone, each file once. */
export function documentsOf(kind: string, given: readonly ItemDocumentInput[]): HeldDocument[] {
  if (given.length > 0 && kind !== ItemKind.RESOURCE) throw new InvalidInputError(OF_RESOURCES, 'documents');
  const twice = given.findIndex(({ mediaId }, i) => given.findIndex((one) => one.mediaId === mediaId) < i);
  if (twice >= 0) throw new InvalidInputError(TWICE, ['documents', String(twice), 'mediaId']);
  return given.map(({ mediaId, title, language = null }) => ({ media: mediaId, title, language }));
}

export async function documentsOfDraft(tx: Tx, itemId: string): Promise<HeldDocument[]> {
  const draft = await tx.one<{ documents: HeldDocument[] }>(
    'select documents from portals.item_draft where item_id = $1',
    [itemId],
  );
  return draft?.documents ?? [];
}

export async function documentsOfVersion(tx: Tx, itemId: string, number: number): Promise<HeldDocument[]> {
  const version = await tx.one<{ documents: HeldDocument[] }>(
    'select documents from portals.item_version where item_id = $1 and number = $2',
    [itemId, number],
  );
  return version?.documents ?? [];
}

/** Writes those of the draft; where nothing has been shown yet, they are what is given too. */
export async function writeDocuments(
  tx: Tx,
  item: Pick<ItemRecord, 'id' | 'kind'>,
  documents: readonly HeldDocument[],
  isFirst: boolean,
): Promise<void> {
  await tx.query('update portals.item_draft set documents = $2 where item_id = $1', [
    item.id,
    JSON.stringify(documents),
  ]);
  if (isFirst) await showDocuments(tx, item, documents);
}

/** Makes these what is given; where they are already nothing is touched, which would empty the answers that are kept for all. */
export async function showDocuments(
  tx: Tx,
  { id: itemId, kind }: Pick<ItemRecord, 'id' | 'kind'>,
  documents: readonly HeldDocument[],
): Promise<void> {
  if (kind !== ItemKind.RESOURCE) return;
  const shown = await tx.query<HeldDocument>(
    'select media_id as media, title, language from portals.item_document where item_id = $1 order by place',
    [itemId],
  );
  if (isSame(shown, documents)) return;
  if (shown.length > 0) await tx.query('delete from portals.item_document where item_id = $1', [itemId]);
  await tx.query(
    `insert into portals.item_document (item_id, media_id, place, title, language)
     select $1, d.one ->> 'media', d.place, d.one ->> 'title', d.one ->> 'language' from jsonb_array_elements($2) with ordinality d(one, place)`,
    [itemId, JSON.stringify(documents)],
  );
}

const isSame = (one: readonly HeldDocument[], other: readonly HeldDocument[]): boolean =>
  one.length === other.length &&
  one.every(({ media, title, language }, i) => {
    const twin = other[i]!;
    return media === twin.media && title === twin.title && language === twin.language;
  });

const OF_RESOURCES = {
  fr: 'Seule une ressource donne des fichiers : dans un autre contenu, renvoyez à elle.',
  en: 'Only a resource gives files: in other items, lead to it.',
};
const TWICE = { fr: 'Ce fichier est déjà dans la liste.', en: 'This file is in the list already.' };
