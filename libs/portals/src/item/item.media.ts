import { NotFoundError, type Tx } from '#lib/writes';
import { itemsIn, mediaIn, type TextDocument, withoutMedia } from '../document/index.js';
import { documentsOfVersion, type HeldDocument } from '../item-document/item-document.rows.js';
import { isInTeam } from '../media/media.policy.js';
import { type ItemRecord } from './item.entity.js';
import { MediaRefusal } from './item.enums.js';
import { MediaRefusedError } from './item.errors.js';
import { sees } from './item.policy.js';

/** A media that is to be shown: in a block of a text, as a cover or as a file to take, which are no blocks. */
export interface Shown {
  id: string;
  block: string | null;
  isFile?: boolean;
  path: readonly string[];
}

export const shownIn = (document: TextDocument, path: readonly string[]): Shown[] =>
  mediaIn(document).map((mention) => ({ ...mention, path }));

export const filesIn = (documents: readonly HeldDocument[], path: readonly string[]): Shown[] =>
  documents.map(({ media: id }) => ({ id, block: null, isFile: true, path }));

interface Found {
  id: string;
  title: string;
  kind: string;
  demonstration: boolean;
  organizationId: string;
  isShownToAll: boolean;
  mayBeShown: boolean;
}

/**
 * An organization shows media that it keeps, that the writer’s own keeps, or that everybody sees already: each licence there is allows to show them
 * as they are, with the names that stand beside them. Whether the people in them agree is asked when they are shown.
 */
export async function expectMedia(
  tx: Tx,
  { organizationId, isDemonstration }: Pick<ItemRecord, 'organizationId' | 'isDemonstration'>,
  shown: readonly Shown[],
  isPublished: boolean,
): Promise<void> {
  if (shown.length === 0) return;
  const found = await tx.query<Found>(
    `select m.id, m.title, m.kind, m.demonstration, m.organization_id as "organizationId",
       portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, $2) as "isShownToAll",
       portals.may_be_shown(m.image_right, m.image_right_until, $2) as "mayBeShown"
     from portals.media m where m.id = any($1)`,
    [[...new Set(shown.map(({ id }) => id))], tx.today],
  );
  for (const one of shown) {
    const media = found.find(({ id }) => id === one.id);
    const isTheirs = media?.organizationId === organizationId || (media && isInTeam(tx.actor, media.organizationId));
    // Of what they may not see, nobody is told that it is there.
    if (!media || !(isTheirs || media.isShownToAll) || media.demonstration !== isDemonstration)
      throw new MediaRefusedError(MediaRefusal.NOT_FOUND, one);
    const isFile = media.kind !== 'IMAGE';
    if (isFile && !one.isFile) throw new MediaRefusedError(MediaRefusal.NOT_A_PICTURE, one, media.title);
    if (!isFile && one.isFile) throw new MediaRefusedError(MediaRefusal.NOT_A_DOCUMENT, one, media.title);
    if (isPublished && !media.mayBeShown) throw new MediaRefusedError(MediaRefusal.NO_RIGHT, one, media.title);
  }
}

/** Texts and files without the media that an organization may not show: of what is made from another’s, those that not everybody sees. */
export async function withoutOthers<T extends { document: TextDocument }>(
  tx: Tx,
  organizationId: string,
  texts: readonly T[],
  documents: readonly HeldDocument[],
): Promise<{ texts: T[]; documents: HeldDocument[] }> {
  const shown = [
    ...texts.flatMap(({ document }) => mediaIn(document).map(({ id }) => id)),
    ...documents.map(({ media }) => media),
  ];
  const found = await tx.query<{ id: string; organizationId: string }>(
    `select m.id, m.organization_id as "organizationId" from portals.media m
     where m.id = any($1) and m.organization_id <> $2 and not portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, $3)`,
    [shown, organizationId, tx.today],
  );
  const others = new Set(found.filter((media) => !isInTeam(tx.actor, media.organizationId)).map(({ id }) => id));
  return {
    texts: texts.map((text) => ({ ...text, document: withoutMedia(text.document, others) })),
    documents: documents.filter(({ media }) => !others.has(media)),
  };
}

/** Ids of all that the draft of an item shows and names, in any language. */
export async function mentionedInDraft(tx: Tx, itemId: string): Promise<ReadonlySet<string>> {
  const texts = await tx.query<{ document: TextDocument }>(
    'select document from portals.item_draft_text where item_id = $1',
    [itemId],
  );
  return new Set(texts.flatMap(({ document }) => [...mediaIn(document), ...itemsIn(document)].map(({ id }) => id)));
}

/** What a text names of other items, its writer sees. */
export async function expectItems(tx: Tx, mentions: readonly { id: string }[], path: readonly string[]): Promise<void> {
  if (mentions.length === 0) return;
  const found = await tx.query<Pick<ItemRecord, 'id' | 'status' | 'audience' | 'organizationId'>>(
    'select id, status, audience, organization_id as "organizationId" from portals.item where id = any($1)',
    [mentions.map(({ id }) => id)],
  );
  for (const { id } of mentions) {
    const item = found.find((one) => one.id === id);
    if (!item || !sees(tx.actor, item)) throw new NotFoundError([...path]);
  }
}

/** What a version of an item shows: its pictures and its files, and the cover. */
export async function mediaOf(tx: Tx, { id, coverId }: ItemRecord, number: number): Promise<Shown[]> {
  const documents = await tx.query<{ document: TextDocument }>(
    `select w.document from portals.item_version v join portals.item_version_text w on w.item_version_id = v.id
     where v.item_id = $1 and v.number = $2`,
    [id, number],
  );
  return [
    ...(coverId ? [{ id: coverId, block: null, path: ['cover'] }] : []),
    ...documents.flatMap(({ document }) => shownIn(document, ['number'])),
    ...filesIn(await documentsOfVersion(tx, id, number), ['number']),
  ];
}
