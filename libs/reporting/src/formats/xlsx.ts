import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type ResolvedColumn } from '../definition/resolved.js';
import { type TableRows } from '../run/reader.js';
import { type Row } from '../run/rows.js';
import { type About, type FileFormat, type Sink } from './format.js';
import { Cells, letters } from './xlsx-cells.js';
import { CONTENT_TYPES, escaped, PACKAGE, sheetXml, STYLE, STYLES, workbookXml } from './xlsx-parts.js';
import { sourceSheet } from './xlsx-source.js';

/** What one sheet holds, with its head; more goes on the next. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Excel opens no more links in one sheet: a table that may have more has them as text. */
const MOST_LINKS = 65_530;
/** Little time for most of what compression saves. */
const COMPRESSION = 3;
/** Rows of one piece of text: a long one is kept with what is old at once. */
const WRITTEN_AT_ONCE = 50;

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
  private readonly cells = new Cells();
  /** Titles of the tables whose links are text. */
  private readonly textLinks: string[] = [];

  constructor(
    private readonly zip: ZipFile,
    private readonly about: About,
  ) {}

  async table(table: TableRows): Promise<void> {
    const { columns } = table.table;
    const opening = columns.filter(({ records }) => records);
    const isText =
      opening.length > 0 && opening.length * Math.min(await table.count(), this.about.most ?? Infinity) > MOST_LINKS;
    if (isText) this.textLinks.push(table.table.title[this.about.locale]);
    const addresses = isText ? opening : [];
    const labels = [...columns.map((one) => this.labelOf(one)), ...addresses.map((one) => this.addressLabelOf(one))];
    if (labels.length > MOST_COLUMNS) throw new Error(`A sheet has ${MOST_COLUMNS} columns at most`);
    const rows = table.rows();
    let more: Row[] = [];
    let isOver = false;
    for (let part = 1; part === 1 || !isOver; part++) {
      const sheet = this.sheet(`${table.table.title[this.about.locale]}${part > 1 ? ` (${part})` : ''}`);
      const links: string[] = [];
      const take = async function* (this: Book): AsyncGenerator<string> {
        yield line(
          1,
          labels.map((label, i) => this.cells.text(label, STYLE.HEAD, () => `${sheet.name}!${letters(i)}1`)),
        );
        for (;;) {
          if (more.length === 0) {
            const next = await rows.next();
            isOver = next.done === true;
            if (isOver) return;
            more = next.value as Row[];
          }
          const room = Math.min(MOST_ROWS - 1 - sheet.rows, WRITTEN_AT_ONCE);
          if (room === 0 && more.length > 0) return;
          const some = more.slice(0, room);
          more = more.slice(room);
          if (some.length) yield some.map((row) => this.line(sheet, row, columns, { links, addresses })).join('');
        }
      };
      const filtered = (): string => `A1:${letters(labels.length - 1)}${sheet.rows + 1}`;
      await this.write(sheet, sheetXml(take.call(this), { columns: labels.length, links, filtered }));
      if (links.length) this.add(`xl/worksheets/_rels/${sheet.file}.rels`, relationsXml(links));
    }
  }

  async source(report: Parameters<typeof sourceSheet>[0]): Promise<void> {
    const { cut, cutAt } = this.cells;
    const left = { cut, cutAt, textLinks: this.textLinks };
    const { title, lines } = sourceSheet(report, this.about, this.sheets, left);
    const sheet = this.sheet(title);
    const body = function* (this: Book): Generator<string> {
      yield lines
        .map((cells, i) =>
          line(
            i + 1,
            cells.map((text, j) =>
              this.cells.text(text, j === 0 ? STYLE.HEAD : STYLE.PLAIN, () => `${letters(j)}${i + 1}`),
            ),
          ),
        )
        .join('');
    };
    await this.write(sheet, sheetXml(body.call(this), { columns: 2, links: [] }));
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

  private addressLabelOf(column: ResolvedColumn): string {
    const label = this.labelOf(column);
    return this.about.locale === 'fr' ? `${label}\u00a0: adresse des lignes` : `${label}: address of its rows`;
  }

  /** With what its figures open as links, or as text in further cells where these are too many. */
  private line(
    sheet: Sheet,
    row: Row,
    columns: readonly ResolvedColumn[],
    { links, addresses }: { links: string[]; addresses: readonly ResolvedColumn[] },
  ): string {
    const number = ++sheet.rows + 1;
    const at = (i: number) => (): string => `${sheet.name}!${letters(i)}${number}`;
    const own = columns.map((column, i) => {
      const to = column.records && !addresses.length ? this.about.opens(column.name, row) : undefined;
      if (to) links.push(`${letters(i)}${number} ${to}`);
      return this.cells.of(row[column.name] ?? null, column, to !== undefined, at(i));
    });
    const beside = addresses.map(({ name }, i) =>
      this.cells.text(this.about.opens(name, row) ?? '', STYLE.PLAIN, at(columns.length + i)),
    );
    return line(number, [...own, ...beside]);
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
