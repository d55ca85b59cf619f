import { describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { type ResolvedColumn } from '../definition/resolved.js';
import { type Row } from '../run/rows.js';
import { type About } from './format.js';
import { xlsx } from './xlsx.js';

const words = (text: string) => ({ fr: text, en: text });
const column = (name: string, more: Partial<ResolvedColumn> = {}): ResolvedColumn => ({
  ...{ name, label: words(name), description: null, unit: null, records: null, type: 'STRING', isMany: false },
  ...{ place: [name], as: null, figure: null, choices: null, ...more },
});
const FIGURE = column('figure', { type: 'INTEGER', records: { report: 'dues' } });

/** The workbook of a table, as a spreadsheet reads it. */
async function opened(columns: ResolvedColumn[], rows: Row[]): Promise<exceljs.Workbook> {
  const table = { name: 'one', title: words('Une'), rows: [], key: [], columns, only: null };
  const report = {
    knownAt: new Date(0),
    tables: [
      {
        table,
        count: async () => rows.length,
        async *rows() {
          yield rows;
        },
      },
    ],
  };
  const about: About = {
    ...{ name: 'one', version: 1, title: words('Une'), description: words('Une'), maintainer: words('Une') },
    ...{ parameters: {}, locale: 'en', address: 'https://x', opens: (_, row) => `https://x/${String(row['figure'])}` },
  };
  const parts: Buffer[] = [];
  const options = { isForFrenchExcel: false, withRecords: false, withLabels: true };
  await xlsx.write(report, about, options, { write: async (part) => void parts.push(Buffer.from(part)) });
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.concat(parts) as never);
  return book;
}
const said = (book: exceljs.Workbook, line: string): string | undefined => {
  const source = book.worksheets.at(-1)!;
  for (let nr = 1; nr <= source.rowCount; nr++)
    if (source.getRow(nr).getCell(1).text === line) return source.getRow(nr).getCell(2).text;
  return undefined;
};

describe('a workbook', () => {
  it('says which texts it has no room for, and where', async () => {
    const book = await opened([column('text')], [{ text: 'short' }, { text: 'x'.repeat(40_000) }]);
    expect(book.worksheets[0]!.getCell('A3').text).toHaveLength(32_767);
    expect(said(book, 'Texts cut off')).toMatch(/^1 \(Une!A3\)\. .*CSV/);
    expect(said(await opened([column('text')], [{ text: 'short' }]), 'Texts cut off')).toBeUndefined();
  });

  it('has links, and where there are more than a sheet opens each as text beside its figure', async () => {
    const some = await opened([FIGURE], [{ figure: 1 }]);
    expect(some.worksheets[0]!.getCell('A2').hyperlink).toBe('https://x/1');
    expect([some.worksheets[0]!.columnCount, said(some, 'Links')]).toEqual([1, undefined]);
    const rows = Array.from({ length: 65_531 }, (_, figure) => ({ figure }));
    const [sheet] = (await opened([FIGURE], rows)).worksheets;
    expect(sheet!.getCell('B1').text).toBe('figure: address of its rows');
    for (const nr of [2, 65_532]) {
      expect(sheet!.getCell(`A${nr}`).hyperlink).toBeUndefined();
      expect(sheet!.getCell(`B${nr}`).text).toBe(`https://x/${nr - 2}`);
    }
    expect(said((await opened([FIGURE], rows))!, 'Links')).toContain('as text');
  });
});
