import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#lib/config';

export const FACES = { text: 'SourceSans3-Regular', strong: 'SourceSans3-Bold' } as const;
export type Face = keyof typeof FACES;

/** What pdfkit makes of the file of a font, and what it keeps of it for one document. */
interface Embedded {
  readonly font: Parsed;
}
/** The file of a font as fontkit reads it. */
interface Parsed {
  readonly characterSet: number[];
  glyphForCodePoint(codePoint: number): unknown;
}
type EmbeddedClass = new (pdf: PDFKit.PDFDocument, font: Parsed, id: string) => Embedded;
interface FontsOfDocument {
  _font: Embedded & { constructor: EmbeddedClass };
  _fontFamilies: Record<string, Embedded>;
  _fontCount: number;
}

let parsed: Promise<(pdf: PDFKit.PDFDocument) => void> | undefined;

/**
 * Gives a document the fonts that it holds itself, so that every name of Europe is written and read alike everywhere. pdfkit would
 * read their files anew for each document, which takes three times as long as all the rest.
 */
export async function embedFonts(pdf: PDFKit.PDFDocument): Promise<void> {
  (await (parsed ??= parse()))(pdf);
}

async function parse(): Promise<(pdf: PDFKit.PDFDocument) => void> {
  const { default: Document } = await import('pdfkit');
  const faces = await Promise.all(
    Object.entries(FACES).map(async ([face, file]) => {
      const bytes = await readFile(join(projectRoot, 'libs/pdf/data/fonts', `${file}.ttf`));
      const { _font } = new Document({ font: null! }).font(bytes) as unknown as FontsOfDocument;
      nameLetters(_font.font);
      return { face, font: _font.font, Kept: _font.constructor };
    }),
  );
  return (pdf) => {
    const own = pdf as unknown as FontsOfDocument;
    for (const { face, font, Kept } of faces) own._fontFamilies[face] = new Kept(pdf, font, `F${++own._fontCount}`);
  };
}

/** Letters that are drawn as one: what they stand for is said by the text that has them. */
const LIGATURES = [0xfb00, 0xfb4f] as const;

/**
 * Tells fontkit what each glyph stands for before it draws one. It remembers a glyph as it met it first: where that was as a part of another,
 * as the E of É, it would stand for nothing in all documents to come, and could be neither copied nor read aloud.
 */
function nameLetters(font: Parsed): void {
  const [first, last] = LIGATURES;
  for (const codePoint of font.characterSet.toSorted((a, b) => a - b))
    if (codePoint < first || codePoint > last) font.glyphForCodePoint(codePoint);
}
