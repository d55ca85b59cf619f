import { type ResolvedColumn } from '../definition/resolved.js';
import { type Value } from '../run/rows.js';
import { escaped, STYLE } from './xlsx-parts.js';

/** Characters that Excel keeps of a text. */
const LONGEST_TEXT = 32_767;
/** Places of cut texts that are told. */
const TOLD = 20;

const COLUMN_NAMES: string[] = [];
/** What a column is called: A, B … */
export function letters(index: number): string {
  const known = COLUMN_NAMES[index];
  if (known) return known;
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return (COLUMN_NAMES[index] = name);
}

/** Makes cells of values, and notes which texts there is no room for. */
export class Cells {
  /** How many texts are cut, and where the first of them are. */
  cut = 0;
  readonly cutAt: string[] = [];

  text(text: string, style: number, place: () => string): string {
    if (text.length > LONGEST_TEXT && this.cut++ < TOLD) this.cutAt.push(place());
    return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_TEXT))}</t></is></c>`;
  }

  of(value: Value, column: ResolvedColumn, isLink: boolean, place: () => string): string {
    if (value === null || value === '') return '<c/>';
    if (Array.isArray(value)) return this.text(value.map(String).join(' ; '), STYLE.PLAIN, place);
    switch (column.type) {
      case 'INTEGER':
      case 'DECIMAL':
        return `<c s="${numberStyle(column.unit === 'EUR', isLink)}"><v>${Number(value)}</v></c>`;
      case 'BOOLEAN':
        return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
      case 'DATE':
        return this.serial(String(value), STYLE.DAY, place);
      case 'DATETIME':
        return this.serial(String(value), STYLE.INSTANT, place);
      default: {
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
        return this.text(text, isLink ? STYLE.LINK : STYLE.PLAIN, place);
      }
    }
  }

  private serial(text: string, style: number, place: () => string): string {
    const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
    if (!(at >= FIRST)) return this.text(text, STYLE.PLAIN, place);
    return `<c s="${style}"><v>${(at - EPOCH) / DAY_MS}</v></c>`;
  }
}

function numberStyle(isMoney: boolean, isLink: boolean): number {
  if (isMoney) return isLink ? STYLE.LINKED_MONEY : STYLE.MONEY;
  return isLink ? STYLE.LINKED_NUMBER : STYLE.PLAIN;
}

const DAY_MS = 86_400_000;
/** Days are counted from here; before March 1900 Excel counts a day that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = Date.UTC(1900, 2, 1);
