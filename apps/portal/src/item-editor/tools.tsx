import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';

type Name =
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bold'
  | 'italic'
  | 'link'
  | 'bulletList'
  | 'orderedList'
  | 'blockquote'
  | 'horizontalRule'
  | 'picture'
  | 'undo'
  | 'redo';

export interface Tool {
  name: Name;
  glyph: ReactNode;
  run: (editor: Editor) => void;
  /** Of what is either on or off. */
  isOn?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
}

const heading = (level: 2 | 3 | 4): Tool => ({
  name: `heading${level}`,
  glyph: `T${level - 1}`,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
});

const drawn = (path: string): ReactNode => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.6">
    <path d={path} strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

export const TOOLS: readonly Tool[] = [
  heading(2),
  heading(3),
  heading(4),
  {
    name: 'bold',
    glyph: <b>G</b>,
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    name: 'italic',
    glyph: <i>I</i>,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive('italic'),
  },
  {
    name: 'link',
    glyph: drawn(
      'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2L10 5.8M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2L10 14.2',
    ),
    // Its address is asked for first.
    run: () => undefined,
    isOn: (editor) => editor.isActive('link'),
  },
  {
    name: 'bulletList',
    glyph: drawn('M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    name: 'orderedList',
    glyph: drawn('M8 5h9M8 10h9M8 15h9M3 4l1-.5V7M2.6 13.2c.3-1 2-.9 2 .1 0 .8-2 1.4-2 2.2h2.1'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
  {
    name: 'blockquote',
    glyph: drawn('M4 4v12M8 6h9M8 10h9M8 14h6'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    isOn: (editor) => editor.isActive('blockquote'),
  },
  {
    name: 'horizontalRule',
    glyph: drawn('M3 10h14'),
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  {
    name: 'picture',
    glyph: drawn('M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14M13.5 7.5h.01'),
    // It is chosen first.
    run: () => undefined,
  },
  {
    name: 'undo',
    glyph: drawn('M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8'),
    run: (editor) => editor.chain().focus().undo().run(),
    can: (editor) => editor.can().undo(),
  },
  {
    name: 'redo',
    glyph: drawn('M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12'),
    run: (editor) => editor.chain().focus().redo().run(),
    can: (editor) => editor.can().redo(),
  },
];
