import { type create, type QRCode } from 'qrcode';
import { type Face, embedFonts } from './fonts.js';
import { BRICK, INK, MARGIN, PALE, WIDTH } from './letter.js';

export interface SheetInfo {
  title: string;
  author: string;
  subject: string;
  /** The day that the document is of. */
  on: string;
  /** The code of the language of its text; French when left out. */
  language?: string;
}

/** A row: what it is about, what it says of that, and the address that this leads to, if it does. */
export type Cell = readonly [label: string, value: string, address?: string];

const NARROW = '\u202f';
const BETWEEN = '\u00a0';
const LABEL_WIDTH = 150;
const GAP = 12;
const QR_SIZE = 92;

/**
 * A document of A4 that holds its fonts, tagged for those who hear it (PDF/UA): headings, paragraphs, tables whose header cells say
 * so, figures with words. The same words always make the same bytes.
 */
export async function sheetOf(info: SheetInfo, write: (sheet: Sheet) => void): Promise<Buffer> {
  // 34 MB that most processes never need.
  const { default: Document } = await import('pdfkit');
  const { create } = await import('qrcode');
  const pdf = new Document({
    size: 'A4',
    margin: MARGIN,
    lang: info.language ?? 'fr-FR',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // The types do not know it.
    subset: 'PDF/UA' as 'PDF/A-1',
    // None of those that are not in the document.
    font: null!,
    info: {
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      CreationDate: new Date(`${info.on}T00:00:00Z`),
    },
  });
  await embedFonts(pdf);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const sheet = new Sheet(pdf, create);
  write(sheet);
  sheet.end();
  return done;
}

interface Look {
  face?: Face;
  size?: number;
  colour?: string;
  /** Free space above, in points. */
  above?: number;
}

/** What a document is written with, from its top to its end. */
export class Sheet {
  private readonly root: PDFKit.PDFStructureElement;

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly codeOf: typeof create,
  ) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  heading(level: 1 | 2, text: string): void {
    const looks: Record<1 | 2, Look> = { 1: { size: 23, above: 22 }, 2: { size: 12.5, above: 16 } };
    this.keep(60);
    this.tagged(`H${level}`, text, { face: 'strong', ...looks[level] });
  }

  paragraph(text: string, look: Look = {}): void {
    this.tagged('P', text, look);
  }

  /** Above everything else, in a frame. */
  notice(text: string): void {
    const { pdf } = this;
    pdf.font('strong').fontSize(11.5);
    const height = pdf.heightOfString(text, { width: WIDTH - 2 * GAP }) + 16;
    pdf.y += 14;
    const top = pdf.y;
    this.decor(() => pdf.lineWidth(1.2).roundedRect(MARGIN, top, WIDTH, height, 2).stroke(BRICK));
    this.add('P', () => pdf.fillColor(BRICK).text(text, MARGIN + GAP, top + 8, { width: WIDTH - 2 * GAP }));
    pdf.x = MARGIN;
    pdf.y = top + height;
  }

  /** A thin line across the page. */
  rule(colour = BRICK): void {
    const { pdf } = this;
    const y = pdf.y + 8;
    this.decor(() =>
      pdf
        .lineWidth(0.8)
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + WIDTH, y)
        .stroke(colour),
    );
    pdf.y = y + 4;
  }

  /** Rows whose first cell names what the second says. */
  rows(caption: string, rows: readonly Cell[], labelWidth = LABEL_WIDTH): void {
    const { pdf } = this;
    pdf.y += 14;
    const table = pdf.struct('Table', { title: caption });
    this.root.add(table);
    for (const [label, value, address] of rows) {
      const height = Math.max(
        this.measured('text', 10.5, label, labelWidth - GAP),
        this.measured('text', 11.5, value, WIDTH - labelWidth),
      );
      this.keep(height + 10);
      const top = pdf.y;
      const row = pdf.struct('TR');
      table.add(row);
      const cell = (type: 'TH' | 'TD', text: string, x: number, width: number, size: number, colour: string): void => {
        // On one line of writing, though smaller.
        const y = type === 'TH' ? top + 1 : top;
        const tag = pdf.struct(type, type === 'TH' ? ({ scope: 'Row' } as object) : {});
        row.add(tag);
        const link = type === 'TD' ? address : undefined;
        const place = link ? pdf.struct('Link') : tag;
        if (link) tag.add(place);
        const options = { width, lineGap: 1, ...(link && { link }) };
        place.add(() => pdf.font('text').fontSize(size).fillColor(colour).text(text, x, y, options));
        if (link) place.end();
        tag.end();
      };
      cell('TH', label, MARGIN, labelWidth - GAP, 10.5, PALE);
      cell('TD', value, MARGIN + labelWidth, WIDTH - labelWidth, 11.5, address ? BRICK : INK);
      row.end();
      const below = top + height + 4;
      this.decor(() =>
        pdf
          .lineWidth(0.4)
          .moveTo(MARGIN, below)
          .lineTo(MARGIN + WIDTH, below)
          .stroke('#d8d2c6'),
      );
      pdf.x = MARGIN;
      pdf.y = below + 6;
    }
    table.end();
  }

  /** Where the document can be checked: a code to be photographed, and the same as words beside it. */
  check({
    title,
    address,
    alt,
    lines,
  }: {
    title: string;
    address: string;
    alt: string;
    lines: readonly string[];
  }): void {
    const { pdf } = this;
    this.keep(QR_SIZE + 40);
    pdf.y += 12;
    this.rule('#d8d2c6');
    const top = pdf.y + 10;
    const figure = pdf.struct('Figure', { alt, bbox: [MARGIN, top, MARGIN + QR_SIZE, top + QR_SIZE] } as object);
    this.root.add(figure);
    figure.add(() => drawCode(pdf, this.codeOf(address, { errorCorrectionLevel: 'M' }), MARGIN, top));
    figure.end();
    const x = MARGIN + QR_SIZE + 18;
    const width = WIDTH - QR_SIZE - 18;
    this.add('H2', () => pdf.font('strong').fontSize(12.5).fillColor(INK).text(title, x, top, { width }));
    for (const line of lines)
      this.add('P', () =>
        pdf
          .font('text')
          .fontSize(10)
          .fillColor(PALE)
          .text(line, x, pdf.y + 2, { width, lineGap: 1 }),
      );
    const paragraph = pdf.struct('P');
    this.root.add(paragraph);
    const link = pdf.struct('Link');
    paragraph.add(link);
    link.add(() =>
      pdf
        .font('text')
        .fontSize(8.5)
        .fillColor(BRICK)
        .text(address, x, pdf.y + 3, { width, link: address }),
    );
    link.end();
    paragraph.end();
    pdf.x = MARGIN;
    pdf.y = Math.max(pdf.y, top + QR_SIZE);
  }

  end(): void {
    this.root.end();
    this.pdf.end();
  }

  private tagged(type: string, text: string, { face = 'text', size = 11.5, colour = INK, above = 6 }: Look): void {
    const { pdf } = this;
    pdf.y += above;
    this.add(type, () =>
      pdf.font(face).fontSize(size).fillColor(colour).text(text, MARGIN, pdf.y, { width: WIDTH, lineGap: 1.5 }),
    );
  }

  private add(type: string, draw: () => void): void {
    const element = this.pdf.struct(type);
    this.root.add(element);
    element.add(draw);
    element.end();
  }

  /** What nobody needs to hear. */
  private decor(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  private measured(face: Face, size: number, text: string, width: number): number {
    return this.pdf.font(face).fontSize(size).heightOfString(text, { width, lineGap: 1 });
  }

  /** On the next page where so much does not fit any more. */
  keep(height: number): void {
    const { pdf } = this;
    if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
  }
}

/** As squares: sharp at any size, and no picture to carry. */
function drawCode(pdf: PDFKit.PDFDocument, { modules }: QRCode, left: number, top: number): void {
  const side = QR_SIZE / modules.size;
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) pdf.rect(left + column * side, top + row * side, side, side);
  pdf.fill('#000000');
}

/** French punctuation keeps to its word, as `closedUp('Durée : 14 heures')` reads. */
export const closedUp = (text: string): string =>
  text
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/ :/g, `${BETWEEN}:`)
    .replace(/« /g, `«${BETWEEN}`)
    .replace(/ »/g, `${BETWEEN}»`);

/** Minutes in words: 14 heures, 10 h 30. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest) return hours ? `${hours}${BETWEEN}h${BETWEEN}${String(rest).padStart(2, '0')}` : `${rest}${BETWEEN}minutes`;
  return `${new Intl.NumberFormat('fr-FR').format(hours)}${BETWEEN}${hours > 1 ? 'heures' : 'heure'}`;
}
