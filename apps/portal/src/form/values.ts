import { parseEuros } from '../format/money.js';
import { type SourceLike } from '../source/sources.js';
import type { Values } from './drafts.js';
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

export const centsOf = (text: string): number | null => (text.trim() === '' ? null : (parseEuros(text) ?? -1));

/** What was typed row by row, by the names of the columns. */
export type Row = Record<string, string>;

export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

export const isBegun = (row: Row): boolean => Object.values(row).some((value) => value && value.length > 0);

/** The parts that were changed in `mine`, and all others as they are in `theirs`. */
export function mergedParts(mine: unknown, base: unknown, theirs: unknown): Row {
  const [own, read, other] = [mine, base, theirs].map((value) => (value || {}) as Row) as [Row, Row, Row];
  const names = new Set([...Object.keys(own), ...Object.keys(other)]);
  const part = (name: string): string => ((own[name] ?? '') === (read[name] ?? '') ? other[name] : own[name]) ?? '';
  return Object.fromEntries([...names].map((name) => [name, part(name)]));
}

/** The records that were picked. */
export const optionsIn = (value: unknown): FieldOption[] => (Array.isArray(value) ? (value as FieldOption[]) : []);

/** The sources that were picked. */
export const sourcesIn = (value: unknown): SourceLike[] => (Array.isArray(value) ? (value as SourceLike[]) : []);

export const sourceKeys = (values: Values): string[] => sourcesIn(values['sources']).map(({ key }) => key);
