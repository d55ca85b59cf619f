import { type DomainError, DomainErrors, type Words } from '#lib/graphql';
import { inseeCode, plainly, type TableRow } from '#lib/portals';
import { InvalidInputError, type inputPipe, type Tx } from '#lib/writes';
import { expectSaid } from '../batch/batch.call.js';
import { type EnteredCall } from '../batch/batch.call.js';
import { type ContributionBatchRecord } from '../batch/batch.entity.js';
import { CallKind } from '../call/call.enums.js';
import { OutsidePerimeterError } from '../contribution/contribution.errors.js';
import { ContributionEnterInput } from '../entry/entry.inputs.js';
import { type Column } from './entry-import.columns.js';
import { type Commune } from './entry-import.places.js';

export type Row = TableRow<Column>;

/** What the rows of a table are read beside. */
export interface Beside {
  tx: Tx;
  pipe: ReturnType<typeof inputPipe>;
  batch: ContributionBatchRecord;
  call: EnteredCall;
  communes: ReadonlyMap<string, Commune>;
  /** The lines that have each sheet first. */
  firstWith: ReadonlyMap<string, number>;
}

export interface Read {
  input: ContributionEnterInput;
  commune: Commune | null;
  faults: readonly DomainError[];
}

/** Spreadsheets lose the zeros at the beginning: as the key of the table has it. */
export const sheetKey = (sheet: string): string => sheet.replace(/^0+/, '');

/** What a row comes to, and all that is wrong with it: by the rules of what is entered by hand. */
export async function readRow({ line, cells }: Row, beside: Beside): Promise<Read> {
  const { tx, pipe, batch, call, communes, firstWith } = beside;
  const faults: DomainError[] = [];
  const refuse = (column: Column, words: Words): null => {
    faults.push(new InvalidInputError(words, column));
    return null;
  };
  const first = cells.sheet && firstWith.get(sheetKey(cells.sheet));
  if (!cells.sheet) refuse('sheet', NO_SHEET);
  else if (first && first < line) refuse('sheet', twin(first));
  const code = cells.commune && inseeCode(cells.commune);
  const found = code ? communes.get(code) : communes.get(BATCH);
  if (code && !found) refuse('commune', noCommune(code));
  if (code && found && !found.isInside) faults.push(new OutsidePerimeterError('commune'));
  if (!found && !code && call.kind === CallKind.VIEWPOINT) refuse('commune', WHERE);
  if (cells.consent && !isYes(cells.consent)) refuse('consent', NO_CONSENT);
  const saidOn = cells.saidOn ? (dayOf(cells.saidOn) ?? refuse('saidOn', NO_DAY)) : batch.heldOn;
  if (saidOn) collect(faults, () => expectSaid(tx, saidOn, call, 'saidOn'));
  const hands = (cells.supportOnPaper ?? '0').replace(/\s/g, '');
  const supportOnPaper = /^\d{1,9}$/.test(hands) ? Number(hands) : (refuse('supportOnPaper', NO_WHOLE) ?? 0);
  const given = {
    ...{ batchId: batch.id, title: cells.title ?? '', body: cells.body ?? '', sheet: cells.sheet ?? null },
    ...{ displayName: cells.displayName ?? null, locale: cells.locale?.toLowerCase() ?? 'fr', saidOn, supportOnPaper },
    consent: true,
  };
  let input = given as unknown as ContributionEnterInput;
  try {
    input = (await pipe.transform(given, { type: 'body', metatype: ContributionEnterInput })) as ContributionEnterInput;
  } catch (error) {
    if (!(error instanceof DomainErrors)) throw error;
    faults.push(...error.errors);
  }
  return { input, commune: found ?? null, faults };
}

/** The key of the commune of the batch, among those of codes. */
export const BATCH = '';

function collect(faults: DomainError[], check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    faults.push(error);
  }
}

const isYes = (cell: string): boolean => ['oui', 'o', 'yes', 'y', 'x', '1', 'vrai', 'true'].includes(plainly(cell));

/** A day as it is written in the file of the product, or in a French spreadsheet. */
function dayOf(cell: string): string | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? reversed(/^(\d\d?)[/.](\d\d?)[/.](\d{4})$/.exec(cell));
  if (!found) return null;
  const day = [found[1]!, found[2]!.padStart(2, '0'), found[3]!.padStart(2, '0')].join('-');
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

const reversed = (found: RegExpExecArray | null): string[] | null =>
  found && [found[0], found[3]!, found[2]!, found[1]!];

const NO_SHEET = {
  fr: 'Donnez le numéro de la feuille : le tableau peut alors être renvoyé sans rien saisir deux fois.',
  en: 'Give the number of the sheet: the table can then be sent again, and nothing is entered twice.',
};
const twin = (line: number): Words => ({
  fr: `La ligne ${line} porte déjà ce numéro de feuille.`,
  en: `Line ${line} has this number of a sheet already.`,
});
const noCommune = (code: string): Words => ({
  fr: `Aucune commune d’aujourd’hui n’a le code INSEE ${code}.`,
  en: `No commune of today has the INSEE code ${code}.`,
});
const WHERE = {
  fr: 'Dites où : le code INSEE d’une commune, ici ou sur le lot.',
  en: 'Say where: the INSEE code of a commune, here or of the batch.',
};
const NO_CONSENT = {
  fr: 'Sans l’accord de la personne, rien ne se saisit : retirez cette ligne, ou écrivez « oui ».',
  en: 'Nothing is entered without the agreement of whoever said it: take this row out, or write “yes”.',
};
const NO_DAY = { fr: 'Un jour : 12/10/2026 ou 2026-10-12.', en: 'A day: 2026-10-12 or 12/10/2026.' };
const NO_WHOLE = { fr: 'Écrivez un nombre entier, zéro ou plus.', en: 'Write a whole number, zero or more.' };
