import { parseEuros } from '../format/money.js';
import { type SourceLike } from '../source/sources.js';
import type { Values } from '../form/drafts.js';
import type { FieldOption } from './field-spec.js';

/** Reads the values of a form for the variables of its mutation: what was typed, or the id of what was chosen. */
export const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : isOption(value) ? value.value : '';
};

export const isOption = (value: unknown): value is FieldOption =>
  typeof value === 'object' && value !== null && 'value' in value && 'label' in value;

/** Null for what was left empty. */
export const orNull = (values: Values, name: string): string | null => textOf(values, name) || null;

export const flagOf = (values: Values, name: string): boolean => values[name] === true;

/** A number as people type it; what is not one goes to the server as it is refused there: below zero. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : -1;
}

/** A year, a month or a day as the API takes it, from what people type: `2013`, `06/2013`, `12/06/2013`, `2013-06-12`. */
export function partialDateOf(text: string): string | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  const french = /^(?:(?:(\d{1,2})[/.])?(\d{1,2})[/.])?(\d{4})$/.exec(plain);
  const [, day, month, year] = french ?? [];
  const date = french
    ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
    : /^\d{4}(-\d{2}){0,2}$/.test(plain)
      ? plain
      : undefined;
  if (!date) return undefined;
  const whole = `${date}-01-01`.slice(0, 10);
  const known = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(whole) ? date : undefined;
}

export const centsOf = (text: string): number | null => (text.trim() === '' ? null : (parseEuros(text) ?? -1));

/** What was typed row by row, by the names of the columns. */
export type Row = Record<string, string>;

export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

export const isBegun = (row: Row): boolean => Object.values(row).some(Boolean);

/** The parts that were changed in `mine`, and all others as they are in `theirs`. */
export function mergedParts(mine: unknown, base: unknown, theirs: unknown): Row {
  const [own, read, other] = [mine, base, theirs].map((value) => (value || {}) as Row) as [Row, Row, Row];
  const names = new Set([...Object.keys(own), ...Object.keys(other)]);
  const part = (name: string): string => ((own[name] ?? '') === (read[name] ?? '') ? other[name] : own[name]) ?? '';
  return Object.fromEntries([...names].map((name) => [name, part(name)]));
}

/** The sources that were picked. */
export const sourcesIn = (value: unknown): SourceLike[] => (Array.isArray(value) ? (value as SourceLike[]) : []);

export const sourceKeys = (values: Values): string[] => sourcesIn(values['sources']).map(({ key }) => key);

/** Only what was changed since it was read; an emptied field is cleared. */
export function changesOf<K extends string>(
  values: Values,
  base: Values,
  names: readonly K[],
): Partial<Record<K, string | null>> {
  return Object.fromEntries(
    names.filter((name) => textOf(values, name) !== textOf(base, name)).map((name) => [name, orNull(values, name)]),
  ) as Partial<Record<K, string | null>>;
}
