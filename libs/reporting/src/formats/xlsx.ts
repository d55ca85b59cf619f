import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type ResolvedColumn } from '../definition/resolved.js';
import { type TableRows } from '../run/reader.js';
import { type Row, type Value } from '../run/rows.js';
import { type About, type FileFormat, type Sink } from './format.js';
import { CONTENT_TYPES, escaped, PACKAGE, sheetXml, STYLE, STYLES, workbookXml } from './xlsx-parts.js';
import { sourceSheet } from './xlsx-source.js';

/** What one sheet holds, with its head; more goes on the next. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
/** Excel opens no more links in one sheet. */
const MOST_LINKS = 65_530;
/** Little time for most of what compression saves. */
const COMPRESSION = 3;

export interface Sheet {
  name: string;
  file: string;
  rows: number;
}

/** A workbook: a sheet for each table, typed cells that are never formulas, and one that says what all of it is. */
export const xlsx: FileFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  holdsAll: true,
  async write(report, about, _options, sink) {
    const zip = new ZipFile();
    const failed = new Promise<never>((_, reject) => zip.on('error', reject));
    const sent = sendTo(sink, zip.outputStream as Readable);
    const book = new Book(zip, about);
    const filled = async (): Promise<void> => {
      for (const table of report.tables) await book.table(table);
      await book.source(report);
      book.end();
    };
    try {
      await Promise.race([Promise.all([filled(), sent]), failed]);
    } finally {
      // Where something failed, nothing waits for more of it.
      (zip.outputStream as Readable).destroy();
    }
  },
};

async function sendTo(sink: Sink, stream: Readable): Promise<void> {
  for await (const chunk of stream) await sink.write(chunk as Buffer);
}

class Book {
  private readonly sheets: Sheet[] = [];

  constructor(
    private readonly zip: ZipFile,
    private readonly about: About,
  ) {}

  async table(table: TableRows): Promise<void> {
    const { columns } = table.table;
    if (columns.length > MOST_COLUMNS) throw new Error(`A sheet has ${MOST_COLUMNS} columns at most`);
    const rows = table.rows();
    let more: Row[] = [];
    let isOver = false;
    for (let part = 1; part === 1 || !isOver; part++) {
      const sheet = this.sheet(`${table.table.title[this.about.locale]}${part > 1 ? ` (${part})` : ''}`);
      const links: string[] = [];
      const take = async function* (this: Book): AsyncGenerator<string> {
        yield line(
          1,
          columns.map((column) => textCell(this.labelOf(column), STYLE.HEAD)),
        );
        for (;;) {
          const room = MOST_ROWS - 1 - sheet.rows;
          const some = more.slice(0, room);
          more = more.slice(room);
          if (some.length) yield some.map((row) => this.line(sheet, row, columns, links)).join('');
          if (sheet.rows === MOST_ROWS - 1 && more.length > 0) return;
          const next = await rows.next();
          if (next.done) {
            isOver = true;
            return;
          }
          more = next.value;
        }
      };
      await this.write(sheet, sheetXml(take.call(this), { columns: columns.length, links }));
      if (links.length) this.add(`xl/worksheets/_rels/${sheet.file}.rels`, relationsXml(links));
    }
  }

  async source(report: Parameters<typeof sourceSheet>[0]): Promise<void> {
    const { title, lines } = await sourceSheet(report, this.about, this.sheets);
    const sheet = this.sheet(title);
    const body = function* (): Generator<string> {
      yield lines
        .map((cells, i) =>
          line(
            i + 1,
            cells.map((text, j) => textCell(text, j === 0 ? STYLE.HEAD : STYLE.PLAIN)),
          ),
        )
        .join('');
    };
    await this.write(sheet, sheetXml(body(), { columns: 2, links: [] }));
  }

  end(): void {
    this.add('xl/workbook.xml', workbookXml(this.sheets));
    this.add('xl/_rels/workbook.xml.rels', PACKAGE.workbookRelations(this.sheets));
    this.add('xl/styles.xml', STYLES);
    this.add('_rels/.rels', PACKAGE.relations);
    this.add('[Content_Types].xml', CONTENT_TYPES(this.sheets));
    this.zip.end();
  }

  private labelOf({ label, name }: ResolvedColumn): string {
    return label[this.about.locale] || name;
  }

  private line(sheet: Sheet, row: Row, columns: readonly ResolvedColumn[], links: string[]): string {
    const number = ++sheet.rows + 1;
    return line(
      number,
      columns.map((column, i) => {
        const to = column.records && links.length < MOST_LINKS ? this.about.opens(column.name, row) : undefined;
        if (to) links.push(`${letters(i)}${number} ${to}`);
        return cell(row[column.name] ?? null, column, to !== undefined);
      }),
    );
  }

  private sheet(wanted: string): Sheet {
    const sheet = { name: nameOf(wanted, this.sheets), file: `sheet${this.sheets.length + 1}.xml`, rows: 0 };
    this.sheets.push(sheet);
    return sheet;
  }

  private async write({ file }: Sheet, xml: AsyncGenerator<string>): Promise<void> {
    const stream = Readable.from(xml, { objectMode: false, highWaterMark: 64 * 1024 });
    const done = new Promise<void>((resolve, reject) => stream.on('end', resolve).on('error', reject));
    this.zip.addReadStream(stream, `xl/worksheets/${file}`, { compressionLevel: COMPRESSION });
    await done;
  }

  private add(name: string, text: string): void {
    this.zip.addBuffer(Buffer.from(text), name);
  }
}

/** What Excel takes as the name of a sheet: short, once, and without its own signs. */
function nameOf(wanted: string, others: readonly Sheet[]): string {
  const plain =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'|'$/g, '')
      .trim() || 'Feuille';
  for (let i = 1; ; i++) {
    const end = i === 1 ? '' : ` ${i}`;
    const name = plain.slice(0, 31 - end.length) + end;
    if (!others.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

function relationsXml(links: readonly string[]): string {
  const each = links.map((link, i) => {
    const to = link.slice(link.indexOf(' ') + 1);
    return `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(to)}" TargetMode="External"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** Readers choke on cells that do not say where they are. */
const line = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((xml, i) => xml.replace('<c', `<c r="${letters(i)}${number}"`)).join('')}</row>`;

const COLUMN_NAMES: string[] = [];
function letters(index: number): string {
  const known = COLUMN_NAMES[index];
  if (known) return known;
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return (COLUMN_NAMES[index] = name);
}

const textCell = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_TEXT))}</t></is></c>`;

function cell(value: Value, column: ResolvedColumn, isLink: boolean): string {
  if (value === null || value === '') return '<c/>';
  if (Array.isArray(value)) return textCell(value.map(String).join(' ; '), STYLE.PLAIN);
  switch (column.type) {
    case 'INTEGER':
    case 'DECIMAL':
      return `<c s="${isLink ? STYLE.LINKED_NUMBER : column.unit === 'EUR' ? STYLE.MONEY : STYLE.PLAIN}"><v>${Number(value)}</v></c>`;
    case 'BOOLEAN':
      return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'DATE':
      return serialCell(String(value), STYLE.DAY);
    case 'DATETIME':
      return serialCell(String(value), STYLE.INSTANT);
    default:
      return textCell(
        typeof value === 'object' ? JSON.stringify(value) : String(value),
        isLink ? STYLE.LINK : STYLE.PLAIN,
      );
  }
}

const DAY_MS = 86_400_000;
/** Days are counted from here; before March 1900 Excel counts a day that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = Date.UTC(1900, 2, 1);

function serialCell(text: string, style: number): string {
  const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  if (!(at >= FIRST)) return textCell(text, STYLE.PLAIN);
  return `<c s="${style}"><v>${(at - EPOCH) / DAY_MS}</v></c>`;
}
