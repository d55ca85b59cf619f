import { type TextDocument } from '../document/index.js';

/** A paragraph for each line, then the pictures. */
export const documentOf = (text = '', pictures: readonly string[]): TextDocument => ({
  type: 'doc',
  content: [
    ...text
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line, i) => ({
        type: 'paragraph' as const,
        attrs: { id: `p${i + 1}` },
        content: [{ type: 'text' as const, text: line }],
      })),
    ...pictures.map((media, i) => ({
      type: 'figure' as const,
      attrs: { id: `f${i + 1}`, media, alternative: null, caption: null },
    })),
  ],
});
