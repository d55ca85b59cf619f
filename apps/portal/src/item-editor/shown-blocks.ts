import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { ShownBlock } from './shown-block.js';

/** Of a block that shows something of elsewhere: all that it says are its attributes, and it is moved and copied as a whole. */
const shown = (name: string, attributes: readonly string[]) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map((attribute) => [
          attribute,
          {
            default: null,
            parseHTML: (element) => read(element.getAttribute(`data-${attribute}`)),
            renderHTML: (held) => ({ [`data-${attribute}`]: JSON.stringify(held[attribute]) }),
          },
        ]),
      ),
    parseHTML: () => [{ tag: `div[data-block="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-block': name }],
    addNodeView: () => ReactNodeViewRenderer(ShownBlock),
  });

function read(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

export const SHOWN_BLOCKS = [
  shown('figure', ['media', 'alternative', 'caption']),
  shown('item', ['item']),
  shown('map', ['at', 'caption']),
];
