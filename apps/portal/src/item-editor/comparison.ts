import { type Block, plainOf, same, type TextDocument } from './document.js';

/** A block of two states of a text, or of one of them. */
export interface Row {
  id: string;
  kind: 'same' | 'added' | 'removed' | 'changed';
  before?: Block;
  after?: Block;
}

/** The blocks of both in the order of the later one; what is gone stands where it stood. */
export function compared(before: TextDocument, after: TextDocument): Row[] {
  const old = new Map(before.content.map((block) => [block.attrs.id, block]));
  const rows = after.content.map((block): Row => {
    const was = old.get(block.attrs.id);
    const kind = !was ? 'added' : same(was, block) ? 'same' : 'changed';
    return { id: block.attrs.id, kind, before: was, after: block };
  });
  let previous: string | undefined;
  for (const block of before.content) {
    const { id } = block.attrs;
    const place = rows.findIndex((row) => row.id === previous) + 1;
    if (!rows.some((row) => row.id === id)) rows.splice(place, 0, { id, kind: 'removed', before: block });
    previous = id;
  }
  return rows;
}

/** Whether the words are the same, and something else changed: bold, a link, what kind of block it is. */
export const isFormatAlone = ({ before, after }: Row): boolean =>
  Boolean(before && after && plainOf(before) === plainOf(after));
