import type { FileCell } from './column.js';

/** Signs that begin a formula, also in their wide forms, whatever a spreadsheet passes over before them. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;
/** What nobody sees: it could make one cell look like another. Line breaks stay, quoted. */
const UNSEEN = /[\p{Bidi_Control}\u200b\u2060\ufeff]|(?!\n)\p{Cc}/gu;

/** Semicolons and a byte order mark: what French spreadsheets open without asking. */
export function toCsv(rows: readonly (readonly FileCell[])[]): string {
  const cell = (value: FileCell): string => {
    if (typeof value !== 'string') return value == null ? '' : String(value);
    const text = value.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNSEEN, '');
    // It would run in a spreadsheet otherwise.
    const safe = FORMULA.test(value) ? `'${text}` : text;
    return /[";\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

export function download(name: string, text: string, type = 'text/csv'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
