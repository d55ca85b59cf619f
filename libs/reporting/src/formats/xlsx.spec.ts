import { describe, expect, it } from '@jest/globals';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
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
async function opened(columns: ResolvedColumn[], rows: Row[]): Promise<Workbook> {
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
  return readXlsx(Buffer.concat(parts), { readStyles: true });
}
const said = ({ sheets }: Workbook, line: string): unknown => sheets.at(-1)!.rows.find(([name]) => name === line)?.[1];
/** What the first cell of a row leads to. */
const linkIn = ({ cells }: Sheet, row: number): string | undefined => cells?.get(`${row},0`)?.hyperlink?.target;

describe('a workbook', () => {
  it('shows euros as euros, be they links or not', async () => {
    const money = { type: 'DECIMAL', unit: 'EUR' } as const;
    const columns = [column('due', money), column('figure', { ...money, records: { report: 'dues' } })];
    const [sheet] = (await opened(columns, [{ due: 1.5, figure: 2 }])).sheets;
    const formats = [0, 1].map((at) => sheet!.cells?.get(`1,${at}`)?.style?.numFmt);
    expect(formats).toEqual(['#,##0.00\\ "€"', '#,##0.00\\ "€"']);
  });

  it('has a filter on the head of its table, and none on the sheet that says what it is', async () => {
    const { sheets } = await opened([column('text'), FIGURE], [{ text: 'a', figure: 1 }]);
    expect(sheets.map(({ autoFilter }) => autoFilter?.range)).toEqual(['A1:B2', undefined]);
  });

  it('says which texts it has no room for, and where', async () => {
    const book = await opened([column('text')], [{ text: 'short' }, { text: 'x'.repeat(40_000) }]);
    expect(book.sheets[0]!.rows[2]![0]).toHaveLength(32_767);
    expect(said(book, 'Texts cut off')).toMatch(/^1 \(Une!A3\)\. .*CSV/);
    expect(said(await opened([column('text')], [{ text: 'short' }]), 'Texts cut off')).toBeUndefined();
  });

  it('has links, and where there are more than a sheet opens each as text beside its figure', async () => {
    const some = await opened([FIGURE], [{ figure: 1 }]);
    expect(linkIn(some.sheets[0]!, 1)).toBe('https://x/1');
    expect([some.sheets[0]!.rows, said(some, 'Links')]).toEqual([[['figure'], [1]], undefined]);
    const book = await opened(
      [FIGURE],
      Array.from({ length: 65_531 }, (_, figure) => ({ figure })),
    );
    const sheet = book.sheets[0]!;
    expect(sheet.rows[0]).toEqual(['figure', 'figure: address of its rows']);
    for (const row of [1, 65_531]) {
      expect(linkIn(sheet, row)).toBeUndefined();
      expect(sheet.rows[row]).toEqual([row - 1, `https://x/${row - 1}`]);
    }
    expect(said(book, 'Links')).toContain('as text');
  });
});
