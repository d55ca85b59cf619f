import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { newId } from './new-id.js';

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const BLOCKS = [
  ...['heading', 'paragraph', 'blockquote', 'bulletList', 'orderedList', 'listItem', 'horizontalRule'],
  ...['figure', 'item', 'map'],
];

/**
 * Every block has an id of its own, which it keeps while it is written: two states of a text are compared by them. What is split
 * or pasted gets another where the id is taken; what comes back by undoing has the one that it had.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [
    {
      types: BLOCKS,
      attributes: {
        id: {
          default: null,
          parseHTML: (element) => (ID.test(element.dataset['id'] ?? '') ? element.dataset['id'] : null),
          renderHTML: ({ id }) => ({ 'data-id': id as string }),
        },
      },
    },
  ],
  onCreate() {
    const given = identified(this.editor.state);
    if (given) this.editor.view.dispatch(given.setMeta('addToHistory', false));
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _, state) =>
        transactions.some(({ docChanged }) => docChanged) ? identified(state) : null,
    }),
  ],
});

/** Gives an id to each block that has none, or one that is taken; null where all have theirs. */
function identified(state: EditorState): Transaction | null {
  const { tr } = state;
  const seen = new Map<string, { at: number; node: Node }>();
  state.doc.descendants((node, at) => {
    if (!BLOCKS.includes(node.type.name)) return;
    const id = node.attrs['id'] as string | null;
    const first = id === null ? undefined : seen.get(id);
    if (id !== null && !first) return void seen.set(id, { at, node });
    // A block that was split before its first letter keeps its id where its words are.
    const isEmptied = first && first.node.content.size === 0 && node.content.size > 0;
    if (isEmptied) seen.set(id!, { at, node });
    tr.setNodeAttribute(isEmptied ? first.at : at, 'id', newId());
  });
  return tr.steps.length > 0 ? tr : null;
}
