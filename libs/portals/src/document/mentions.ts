import { type Block, type TextDocument } from './document.js';

/** What a block of a document shows, by its id. */
export interface Mention {
  block: string;
  id: string;
}

export const mediaIn = ({ content }: TextDocument): Mention[] =>
  content
    .flatMap(within)
    .flatMap((block) => (block.type === 'figure' ? [{ block: block.attrs.id, id: block.attrs.media }] : []));

export const itemsIn = ({ content }: TextDocument): Mention[] =>
  content
    .flatMap(within)
    .flatMap((block) => (block.type === 'item' ? [{ block: block.attrs.id, id: block.attrs.item }] : []));

/** A block and all that lie in it. */
function within(block: Block): Block[] {
  if (block.type === 'blockquote') return [block, ...block.content.flatMap(within)];
  if (block.type === 'bulletList' || block.type === 'orderedList')
    return [block, ...block.content.flatMap((item) => item.content.flatMap(within))];
  return [block];
}
