import type { Row } from './comparison.js';
import { type Block, blocksIn, isContainer, type TextDocument } from './document.js';

/**
 * What of a source was chosen, in a text that was made from it: a block that is still there is replaced or goes, any other comes in
 * after what it follows in the source.
 */
export function takenOver(
  own: TextDocument,
  rows: readonly Row[],
  source: TextDocument,
  newId: () => string,
): TextDocument {
  let content = own.content;
  for (const { id, after } of rows) {
    const place = content.findIndex(({ attrs }) => attrs.id === id);
    if (!after) content = content.filter(({ attrs }) => attrs.id !== id);
    else if (place >= 0) content = content.with(place, fresh(after, content, id, newId));
    else content = content.toSpliced(placeOf(after, content, source), 0, fresh(after, content, id, newId));
  }
  return { type: 'doc', content };
}

/** After the nearest block before it in the source that the text has too. */
function placeOf({ attrs: { id } }: Block, content: readonly Block[], source: TextDocument): number {
  const before = source.content
    .slice(
      0,
      source.content.findIndex((block) => block.attrs.id === id),
    )
    .reverse();
  const near = before.find((block) => content.some(({ attrs }) => attrs.id === block.attrs.id));
  return near ? content.findIndex(({ attrs }) => attrs.id === near.attrs.id) + 1 : 0;
}

/** The block, in which no id is one that stands elsewhere in the text. */
function fresh(block: Block, content: readonly Block[], replaces: string, newId: () => string): Block {
  const ids = new Set(content.filter(({ attrs }) => attrs.id !== replaces).flatMap(idsIn));
  const renamed = (one: Block): Block => {
    const id = ids.has(one.attrs.id) ? newId() : one.attrs.id;
    const inner = isContainer(one) ? blocksIn(one).map(renamed) : one.content;
    return { ...one, attrs: { ...one.attrs, id }, ...(inner && { content: inner }) };
  };
  return renamed(block);
}

const idsIn = (block: Block): string[] => [
  block.attrs.id,
  ...(isContainer(block) ? blocksIn(block).flatMap(idsIn) : []),
];
