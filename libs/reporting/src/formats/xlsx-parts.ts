import { type Sheet } from './xlsx.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';

/** Places of the formats in STYLES. */
export const STYLE = {
  PLAIN: 0,
  HEAD: 1,
  DAY: 2,
  INSTANT: 3,
  MONEY: 4,
  LINK: 5,
  LINKED_NUMBER: 6,
  LINKED_MONEY: 7,
} as const;

const xf = (format: number, font = 0, more = ''): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0"${format ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''}${more}`;

export const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
  `<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>` +
  `<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>` +
  `<font><u/><sz val="11"/><color rgb="FF1D4F91"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">` +
  `${xf(0)}/>${xf(0, 1, ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>')}${xf(164)}/>${xf(165)}/>${xf(166)}/>${xf(0, 2)}/>${xf(0, 2)}/>${xf(166, 2)}/>` +
  `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** What XML cannot hold is left out: a file that does not open helps nobody. */
export const escaped = (text: string): string =>
  text

    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** One sheet: its head stays in sight; a `filtered` one has a filter on it, down to the row that it ends with. */
export async function* sheetXml(
  rows: AsyncIterable<string> | Iterable<string>,
  { columns, links, filtered }: { columns: number; links: readonly string[]; filtered?: () => string },
): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols><col min="1" max="${columns}" width="24" customWidth="1"/></cols><sheetData>`;
  for await (const text of rows) yield text;
  yield '</sheetData>';
  if (filtered) yield `<autoFilter ref="${filtered()}"/>`;
  if (links.length) {
    const each = links.map((link, i) => `<hyperlink ref="${link.slice(0, link.indexOf(' '))}" r:id="rId${i + 1}"/>`);
    yield `<hyperlinks>${each.join('')}</hyperlinks>`;
  }
  yield '</worksheet>';
}

export const workbookXml = (sheets: readonly Sheet[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

export const PACKAGE = {
  relations: `${HEAD}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  workbookRelations: (sheets: readonly Sheet[]): string =>
    `${HEAD}<Relationships xmlns="${PKG}/relationships">${sheets
      .map(({ file }, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/${file}"/>`)
      .join('')}<Relationship Id="rId${sheets.length + 1}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
};

export const CONTENT_TYPES = (sheets: readonly Sheet[]): string =>
  `${HEAD}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets
    .map(
      ({ file }) =>
        `<Override PartName="/xl/worksheets/${file}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('')}</Types>`;
