import { type DomainError, DomainErrors, type Words } from '#lib/graphql';
import { InvalidInputError, type Tx } from '#lib/writes';
import { plainOf, type TextDocument } from '../document/index.js';
import { ItemKind } from '../item/item.enums.js';
import { type HeldDocument } from '../item-document/item-document.rows.js';
import { type ItemDraftSaveInput, type ItemUpdateInput } from '../item/item.inputs.js';
import { NOT_BY_TABLE } from './item-import.choices.js';
import { type Column } from './item-import.columns.js';
import { documentOf } from './item-import.document.js';
import { fileNamesIn } from './item-import.names.js';
import { type Drafted } from './item-import.row.js';
import { type Row } from './item-import.table.js';

/** What a row says of an item that is there: what its cells leave out stays as it is. */
export interface Changes {
  facts: ItemUpdateInput;
  texts: ItemDraftSaveInput[];
}

interface Held {
  kind: string;
  legacyId: number | null;
  place: { territoryId: string; longitude: number | null; latitude: number | null; disclosure: string } | null;
  draft: { version: number; isLeft: boolean; by: string | null; documents: HeldDocument[] };
  /** In the language of the item first. */
  texts: { locale: string; title: string; summary: string; document: TextDocument }[];
}

/** Nothing that somebody wrote is lost unseen: neither a draft that is being written, nor the format of a text. */
export async function changesOf(tx: Tx, id: string, row: Row, drafted: Drafted): Promise<Changes> {
  const { cells } = row;
  const held = await heldOf(tx, id);
  const faults: DomainError[] = drafted.faults.filter((fault) => !drafted.missing.has(fault));
  const refuse = (column: Column, words: Words): void => void faults.push(new InvalidInputError(words, column));
  if (held.kind !== ItemKind.ENTRY && held.kind !== ItemKind.RESOURCE) refuse(cells.id ? 'id' : 'kind', NOT_BY_TABLE);
  else if (cells.kind && drafted.input.kind !== held.kind) refuse('kind', OTHER_KIND);
  if (drafted.legacyId !== null && drafted.legacyId !== held.legacyId) refuse('legacyId', NUMBER_STAYS);
  if (fileNamesIn(cells.images).length > 1) refuse('images', COVER_ALONE);
  if (!cells.commune && cells.disclosure) refuse('commune', PLACE_NEEDED);
  const texts = (['fr', 'en'] as const).flatMap((locale) => textOf(locale, cells, held, refuse));
  const documents = filesOf(cells, drafted, held);
  // Files are saved with a text: where none changes, with the one that is there.
  if (documents && texts.length === 0) texts.push(held.texts[0]!);
  if (texts.length > 0 && cells.draftVersion === undefined && !held.draft.isLeft)
    refuse('draftVersion', inWork(held.draft.by));
  if (faults.length > 0) throw new DomainErrors(faults);
  const expectedVersion = drafted.draftVersion;
  return {
    facts: { id, expectedVersion: drafted.version, ...factsOf(cells, drafted, held) } as ItemUpdateInput,
    // The second follows the first, which made a version of its own.
    texts: texts.map((text, i) => ({
      ...{ id, texts: text, originVersion: null, ...(i === 0 && documents && { documents }) },
      expectedVersion: (expectedVersion ?? held.draft.version) + i,
    })),
  };
}

const heldOf = async (tx: Tx, id: string): Promise<Held> =>
  (await tx.one<Held>(
    `select i.kind, i.legacy_id as "legacyId",
       (select json_build_object('territoryId', p.territory_id, 'longitude', p.longitude, 'latitude', p.latitude, 'disclosure', p.precision)
         from portals.item_place p where p.item_id = i.id) as place,
       (select json_build_object('version', d.version, 'by', writes.actor_name(d.saved_by), 'documents', d.documents, 'isLeft', d.version is not distinct from d.table_version
           or (d.documents = (select v.documents from portals.item_version v where v.item_id = i.id and v.number = i.shown_version) and not exists (
             (select x.locale, x.title, x.summary, x.document from portals.item_draft_text x where x.item_id = i.id
              except select w.locale, w.title, w.summary, w.document from portals.item_version v
                join portals.item_version_text w on w.item_version_id = v.id where v.item_id = i.id and v.number = i.shown_version))))
         from portals.item_draft d where d.item_id = i.id) as draft,
       (select coalesce(json_agg(json_build_object('locale', x.locale, 'title', x.title, 'summary', x.summary, 'document', x.document) order by x.locale = i.locale desc), '[]')
         from portals.item_draft_text x where x.item_id = i.id) as texts
     from portals.item i where i.id = $1`,
    [id],
  ))!;

const PLAIN = [
  'licence',
  'themes',
  'audience',
  'resourceKind',
  'url',
  'projectOwner',
  'designer',
  'programme',
] as const;
const NUMBERS = ['year', 'surfaceM2'] as const;

function factsOf(cells: Row['cells'], { input }: Drafted, { place }: Held): Partial<ItemUpdateInput> {
  const given = [...PLAIN, ...NUMBERS].filter((column) => cells[column]);
  const isThere = place !== null && place.territoryId === input.place?.territoryId;
  const isPointed = cells.latitude !== undefined;
  return {
    ...Object.fromEntries(given.map((column) => [column, input[column]])),
    ...(cells.costEuros && { costCents: input.costCents }),
    ...(cells.images && { cover: input.cover }),
    ...(cells.commune && {
      place: {
        ...input.place!,
        // What is told of a place is not widened by a cell that says nothing.
        ...(place && !cells.disclosure && { disclosure: place.disclosure }),
        ...(isThere && !isPointed && { latitude: place.latitude, longitude: place.longitude }),
      },
    }),
  } as Partial<ItemUpdateInput>;
}

/** The files that a row names, where the draft gives others or in another order: what is said there of those that stay is kept. */
function filesOf(
  cells: Row['cells'],
  { input }: Drafted,
  { draft }: Held,
): ItemDraftSaveInput['documents'] | undefined {
  if (!cells.documents) return undefined;
  const named = input.documents ?? [];
  const isSame =
    named.length === draft.documents.length && named.every(({ mediaId }, i) => mediaId === draft.documents[i]!.media);
  if (isSame) return undefined;
  return named.map((one) => {
    const held = draft.documents.find(({ media }) => media === one.mediaId);
    return held ? { mediaId: held.media, title: held.title, language: held.language } : one;
  });
}

type Refuse = (column: Column, words: Words) => void;

/** What a row says in a language, where that is something else than the draft says. */
function textOf(locale: 'fr' | 'en', cells: Row['cells'], { texts }: Held, refuse: Refuse): Held['texts'] {
  const ending = locale === 'fr' ? 'Fr' : 'En';
  const [title, summary, text] = [cells[`title${ending}`], cells[`summary${ending}`], cells[`text${ending}`]];
  if (title === undefined && summary === undefined && text === undefined) return [];
  const was = texts.find((one) => one.locale === locale);
  if (title === undefined && !was) refuse(`title${ending}`, NO_TITLE);
  const written = documentOf(text, []);
  const isNew = text !== undefined && plainOf(written) !== (was ? plainOf(was.document) : '');
  if (isNew && was && !isBare(was.document)) refuse(`text${ending}`, HAS_FORMAT);
  const now = {
    ...{ locale, title: title ?? was?.title ?? '', summary: summary ?? was?.summary ?? '' },
    document: isNew || !was ? written : was.document,
  };
  return was && !isNew && now.title === was.title && now.summary === was.summary ? [] : [now];
}

/** Paragraphs without any format: as a table has them. */
const isBare = ({ content }: TextDocument): boolean =>
  content.every(
    (block) =>
      block.type === 'paragraph' && block.content.every((inline) => inline.type === 'text' && !inline.marks?.length),
  );

const OTHER_KIND = {
  fr: 'Ce contenu est d’une autre nature, qui ne change pas.',
  en: 'This item is of another kind, which does not change.',
};
const NUMBER_STAYS = {
  fr: 'L’ancien numéro de ce contenu est autre, et ne change pas ici.',
  en: 'The former number of this item is another one, and does not change here.',
};
const COVER_ALONE = {
  fr: 'D’un contenu qui est déjà là, une ligne ne change que l’image de couverture : celles du texte se changent dans l’éditeur.',
  en: 'Of an item that is there already, a row changes the cover alone: the pictures of its text are changed in the editor.',
};
const PLACE_NEEDED = {
  fr: 'Ce qui est montré du lieu se donne avec sa commune, par son code INSEE.',
  en: 'What is shown of a place comes with its commune, by its INSEE code.',
};
const NO_TITLE = { fr: 'Un texte a un titre dans sa langue.', en: 'A text has a title in its language.' };
const HAS_FORMAT = {
  fr: 'Ce texte a une mise en forme ou des images que le tableau lui ferait perdre : changez-le dans l’éditeur.',
  en: 'This text has format or pictures that it would lose by the table: change it in the editor.',
};
const inWork = (by: string | null): Words => ({
  fr: `${by ?? 'Quelqu’un'} a écrit un brouillon qui n’est pas publié : rien n’a été écrasé. Publiez-le d’abord, ou donnez dans cette colonne la version du brouillon que vous avez lue.`,
  en: `${by ?? 'Somebody'} has written a draft that is not published: nothing was overwritten. Publish it first, or give in this column the version of the draft that you have read.`,
});
