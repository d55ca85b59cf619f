import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { type CallRecord } from '../call/call.entity.js';
import { CallKind } from '../call/call.enums.js';
import { Call } from '../call/call.type.js';
import { expectNotClosed, keepDraft, toWrite } from '../call/call.writes.js';
import { InitiativeStateError } from '../initiative/initiative.errors.js';
import { aligned } from './document.aligned.js';
import { blocksOf, type Written } from './document.blocks.js';
import { DocumentDraftSaveInput, DocumentVersionPublishInput } from './document.inputs.js';
import { findPassages, versionsOf } from './document.rows.js';

/** As many versions as one text may have, as many blocks as one version, as many characters as one block. */
const MOST_VERSIONS = 50;
const MOST_BLOCKS = 400;
const LONGEST_BLOCK = 4000;

interface Draft {
  markup: string;
  locale: string;
}

/** Written by whoever writes the call: also once it takes contributions no more, as what they said is taken up then. */
@Writes(Call)
export class DocumentWrites {
  @Write('SIGNED_IN', 'Writes the text of a call that is not published yet, as a whole.', [InitiativeStateError])
  async documentDraftSave({ markup, locale, ...input }: DocumentDraftSaveInput, tx: Tx): Promise<Done> {
    const { row, organizationId } = await document(tx, input);
    const blocks = expectFit(blocksOf(markup));
    await keepDraft(tx, row.id, { markup, locale });
    return { id: row.id, organizationId, after: { blocks: blocks.length } };
  }

  @Write(
    'SIGNED_IN',
    'Puts up what was written, as the next version of the text: blocks whose words stay keep their ids, and what was said of passages is found again.',
    [InitiativeStateError],
  )
  async documentVersionPublish({ note, ...input }: DocumentVersionPublishInput, tx: Tx): Promise<Done> {
    const { row, organizationId } = await document(tx, input);
    const draft = row.draft as Draft | null;
    if (!draft) throw new InvalidInputError(EMPTY, 'id');
    const versions = await versionsOf(tx, row.id);
    const last = versions.at(-1);
    if (last?.markup === draft.markup && last.locale === draft.locale) throw new InvalidInputError(SAME, 'id');
    const number = (last?.number ?? 0) + 1;
    if (number > MOST_VERSIONS) throw new InvalidInputError(MANY, 'id');
    const blocks = aligned(last?.blocks ?? [], blocksOf(draft.markup), () => tx.newId('dblock'));
    await tx.query(
      'insert into participation.document_version (call_id, number, locale, markup, blocks, note) values ($1, $2, $3, $4, $5, $6)',
      [row.id, number, draft.locale, draft.markup, JSON.stringify(blocks), note ?? null],
    );
    if (last) await findPassages(tx, row.id);
    await keepDraft(tx, row.id, null);
    return { id: row.id, organizationId, after: { published: number, blocks: blocks.length } };
  }
}

/** A call that puts up a text, locked, by whoever writes its initiative. */
async function document(
  tx: Tx,
  input: DocumentVersionPublishInput,
): Promise<{ row: CallRecord; organizationId: string }> {
  const { row, organizationId, initiative } = await toWrite(tx, input);
  if (row.kind !== CallKind.DOCUMENT) throw new InvalidInputError(NO_DOCUMENT, 'id');
  expectNotClosed(initiative);
  return { row, organizationId };
}

function expectFit(blocks: Written[]): Written[] {
  if (blocks.length === 0) throw new InvalidInputError(EMPTY, 'markup');
  if (blocks.length > MOST_BLOCKS) throw new InvalidInputError(LONG, 'markup');
  const long = blocks.find(({ text }) => text.length > LONGEST_BLOCK);
  if (long) throw new InvalidInputError(longBlock(long.text), 'markup');
  return blocks;
}

const EMPTY = { fr: 'Écrivez le texte avant de le publier.', en: 'Write the text before publishing it.' };
const SAME = { fr: 'Ce texte est déjà celui qui est publié.', en: 'This text is the one that is published already.' };
const MANY = {
  fr: `Un texte a au plus ${MOST_VERSIONS} versions.`,
  en: `A text has at most ${MOST_VERSIONS} versions.`,
};
const LONG = {
  fr: `Un texte a au plus ${MOST_BLOCKS} lignes : partagez-le entre plusieurs appels.`,
  en: `A text has at most ${MOST_BLOCKS} lines: share it among several calls.`,
};
const longBlock = (text: string) => ({
  fr: `Un paragraphe a au plus ${LONGEST_BLOCK} caractères : coupez celui qui commence par « ${text.slice(0, 60).toWellFormed()} ».`,
  en: `A paragraph has at most ${LONGEST_BLOCK} characters: divide the one that begins with “${text.slice(0, 60).toWellFormed()}”.`,
});
const NO_DOCUMENT = { fr: 'Cet appel ne porte pas sur un texte.', en: 'This call is not about a text.' };
