/** Where a document is none, as the way to it, and why. */
export class DocumentFault extends Error {
  override name = 'DocumentFault';
  constructor(
    readonly path: readonly string[],
    reason: string,
  ) {
    super(reason);
  }
}

export type Given = Record<string, unknown>;
export type Way = readonly string[];

export function objectAt(value: unknown, way: Way, known: readonly string[]): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DocumentFault(way, 'An object is expected here');
  const stranger = Object.keys(value).find((name) => !known.includes(name));
  if (stranger) throw new DocumentFault([...way, stranger], 'Nothing of that name belongs here');
  return value as Given;
}

export function listAt(value: unknown, way: Way): unknown[] {
  if (!Array.isArray(value)) throw new DocumentFault(way, 'A list is expected here');
  return value;
}

/** Characters that are none to read. */
const CONTROL = /[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

export const readable = (text: string): string => text.replace(CONTROL, '');
