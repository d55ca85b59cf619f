import { mergeAttributes, Mark } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { BlockIds } from './block-ids.js';
import { safeAddress } from './document.js';
import { SHOWN_BLOCKS } from './shown-blocks.js';

/** A link leads to a page or a letter; any other is words alone. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeAddress(element.getAttribute('href') ?? '');
        return href ? { href } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    mergeAttributes({ href: safeAddress(String(HTMLAttributes['href'])), rel: 'noopener nofollow ugc' }),
    0,
  ],
});

/** What a text may be made of, as the API takes it: whatever is pasted is reduced to that. */
export const EXTENSIONS = [
  Document,
  Text,
  Paragraph,
  Blockquote,
  HardBreak,
  HorizontalRule,
  Bold,
  Italic,
  Link,
  UndoRedo,
  BlockIds,
  ...SHOWN_BLOCKS,
  BulletList,
  OrderedList,
  // The Tab key is not taken: it leads on, as everywhere on a page.
  ListItem.extend({
    content: 'block+',
    addKeyboardShortcuts() {
      return { Enter: () => this.editor.commands.splitListItem(this.name) };
    },
  }),
  Heading.extend({
    parseHTML: () =>
      [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(Math.max(level, 2), 4) } })),
  }).configure({ levels: [2, 3, 4] }),
];
