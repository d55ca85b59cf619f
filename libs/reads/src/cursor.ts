import { createHash } from 'node:crypto';
import { badUserInput } from '#lib/graphql';

const fault = (argument: string): Error =>
  badUserInput(
    `${argument}: this cursor does not belong to this list: use one from the same filter and order, unchanged`,
    argument,
  );

/** What a cursor is good for: one order of one filtered list. */
export function listSignature(order: string, filter: unknown): string {
  return createHash('sha1')
    .update(`${order} ${canonical(filter)}`)
    .digest('base64url')
    .slice(0, 8);
}

/** The same text however the keys came in: a gateway may send them in another order, or null for what is left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const given = Object.entries(value).filter(([, v]) => v !== null && v !== undefined);
  return `{${given
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${k}:${canonical(v)}`)
    .join()}}`;
}

/** `values` is a JSON array that PostgreSQL wrote from the raw sort values. */
export const encodeCursor = (signature: string, values: string): string =>
  Buffer.from(`${signature}${values}`).toString('base64url');

/** Types that JSON writes as numbers. */
const WHOLE = new Set(['smallint', 'integer', 'bigint']);

interface Given {
  /** `after` or `before`. */
  argument: string;
  cursor: string;
}

export function decodeCursor(
  { argument, cursor }: Given,
  signature: string,
  types: readonly string[],
): (string | number)[] {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(signature)) throw fault(argument);
  let values: unknown;
  try {
    values = JSON.parse(text.slice(signature.length));
  } catch {
    throw fault(argument);
  }
  const fits = (value: unknown, type: string | undefined): boolean =>
    type && WHOLE.has(type) ? Number.isSafeInteger(value) : typeof value === 'string';
  if (!Array.isArray(values) || values.length !== types.length || !values.every((v, i) => fits(v, types[i])))
    throw fault(argument);
  return values as (string | number)[];
}
