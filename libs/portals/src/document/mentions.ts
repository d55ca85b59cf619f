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

/** The document without the pictures of some media. */
export const withoutMedia = (document: TextDocument, gone: ReadonlySet<string>): TextDocument => ({
  ...document,
  content: leftOf(document.content, gone),
});

/** What is left of blocks and of what lies in them. */
function leftOf(blocks: Block[], gone: ReadonlySet<string>): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'figure') return gone.has(block.attrs.media) ? [] : [block];
    if (block.type === 'blockquote') return [{ ...block, content: leftOf(block.content, gone) }];
    if (block.type !== 'bulletList' && block.type !== 'orderedList') return [block];
    return [{ ...block, content: block.content.map((item) => ({ ...item, content: leftOf(item.content, gone) })) }];
  });
}
