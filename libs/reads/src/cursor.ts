import { createHash } from 'node:crypto';
import { badUserInput } from '#lib/graphql';

const fault = (): Error =>
  badUserInput('This cursor does not belong to this list: use one from the same filter and order, unchanged', 'cursor');

/** What a cursor is good for: one order of one filtered list. */
export function listSignature(order: string, filter: unknown): string {
  return createHash('sha1').update(`${order} ${JSON.stringify(filter)}`).digest('base64url').slice(0, 8);
}

/** `values` is a JSON array that PostgreSQL wrote from the raw sort values. */
export const encodeCursor = (signature: string, values: string): string =>
  Buffer.from(`${signature}${values}`).toString('base64url');

export function decodeCursor(cursor: string, signature: string, types: readonly string[]): (string | number)[] {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(signature)) throw fault();
  let values: unknown;
  try {
    values = JSON.parse(text.slice(signature.length));
  } catch {
    throw fault();
  }
  const fits = (value: unknown, type: string | undefined): boolean =>
    type === 'integer' || type === 'smallint' ? Number.isInteger(value) : typeof value === 'string';
  if (!Array.isArray(values) || values.length !== types.length || !values.every((v, i) => fits(v, types[i]))) throw fault();
  return values as (string | number)[];
}
