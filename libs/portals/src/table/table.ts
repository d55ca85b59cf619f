import { CsvError, parse } from 'csv-parse/sync';
import { InvalidInputError } from '#lib/writes';

/** A row of a table, as a spreadsheet numbers it: the head is the first. */
export interface TableRow<Column extends string> {
  line: number;
  cells: Readonly<Partial<Record<Column, string>>>;
  /** Heads as they are written, by what they say. */
  heads: Readonly<Partial<Record<Column, string>>>;
}

const MOST_ROWS = 2000;
const LONGEST_CELL = 100_000;

/** The rows of a table in CSV, parted by semicolons, commas or tabs; a table that is none is refused as a whole. */
export function tableRows<Column extends string>(
  table: string,
  columnOf: (head: string) => Column | undefined,
): TableRow<Column>[] {
  const [head, ...records] = recordsOf(table);
  if (!head?.some((cell) => cell)) throw new InvalidInputError(NO_HEAD, 'table');
  const columns = head.map((name) => (name ? columnOf(name) : undefined));
  const stranger = head.findIndex((name, i) => name && !columns[i]);
  if (stranger >= 0) throw new InvalidInputError(unknownColumn(head[stranger]!), 'table');
  const twice = columns.findIndex((column, i) => column && columns.indexOf(column) < i);
  if (twice >= 0) throw new InvalidInputError(columnTwice(head[twice]!), 'table');
  const heads = Object.fromEntries(columns.flatMap((column, i) => (column ? [[column, head[i]!]] : []))) as Partial<
    Record<Column, string>
  >;
  const rows = records.flatMap((record, i): TableRow<Column>[] => {
    const cells = Object.fromEntries(
      columns.flatMap((column, j) => (column && record[j] ? [[column, record[j]]] : [])),
    ) as Partial<Record<Column, string>>;
    return Object.keys(cells).length > 0 ? [{ line: i + 2, cells, heads }] : [];
  });
  if (rows.length > MOST_ROWS) throw new InvalidInputError(TOO_MANY, 'table');
  return rows;
}

function recordsOf(table: string): string[][] {
  const delimiter = delimiterOf(table);
  try {
    const records: string[][] = parse(table, {
      ...{ bom: true, trim: true, delimiter, relax_column_count: true, skip_empty_lines: false },
      max_record_size: 10 * LONGEST_CELL,
    });
    // Files of ours put an apostrophe before what a spreadsheet would take for a formula.
    return records.map((record) => record.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, '')));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InvalidInputError(unreadable((error as { lines?: number }).lines), 'table');
  }
}

/** The one of which the first line has most. */
function delimiterOf(table: string): string {
  const [head = ''] = table.split(/\r\n|\n|\r/, 1);
  const count = (sign: string): number => head.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** As people write it, whatever the case, the accents and what stands between words. */
export const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

/** Spreadsheets take the zero at the beginning for nothing. */
export const inseeCode = (cell: string): string => (/^\d{4}$/.test(cell) ? `0${cell}` : cell.toUpperCase());

const NO_HEAD = {
  fr: 'Le tableau est vide : sa première ligne nomme les colonnes, comme dans le modèle.',
  en: 'The table is empty: its first line names the columns, as in the template.',
};
const TOO_MANY = {
  fr: `Le tableau a plus de ${MOST_ROWS} lignes : partagez-le en plusieurs.`,
  en: `The table has more than ${MOST_ROWS} rows: split it into several.`,
};
const unknownColumn = (name: string) => ({
  fr: `La colonne « ${name} » est inconnue : renommez-la d’après le modèle, ou retirez-la.`,
  en: `The column “${name}” is not known: name it as in the template, or take it out.`,
});
const columnTwice = (name: string) => ({
  fr: `La colonne « ${name} » est là deux fois : gardez-en une.`,
  en: `The column “${name}” is there twice: keep one of them.`,
});
const unreadable = (line?: number) => ({
  fr: `Le tableau ne peut pas être lu${line ? ` à partir de la ligne ${line}` : ''} : vérifiez ses guillemets, ou enregistrez-le de nouveau en CSV.`,
  en: `The table cannot be read${line ? ` from line ${line} on` : ''}: check its quotation marks, or save it as CSV again.`,
});
