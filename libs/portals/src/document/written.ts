import { type Block, type Inline, type Mark, type TextDocument } from './document.js';

/** The HTML of a document. It is made of the document’s own words and of these few elements: nothing else can come into it. */
export const htmlOf = ({ content }: TextDocument): string => content.map(block).join('\n');

function block(of: Block): string {
  const id = `id="b-${of.attrs.id}"`;
  switch (of.type) {
    case 'heading':
      return `<h${of.attrs.level} ${id}>${of.content.map(inline).join('')}</h${of.attrs.level}>`;
    case 'paragraph':
      return `<p ${id}>${of.content.map(inline).join('')}</p>`;
    case 'blockquote':
      return `<blockquote ${id}>${of.content.map(block).join('\n')}</blockquote>`;
    case 'horizontalRule':
      return `<hr ${id}>`;
    default: {
      const name = of.type === 'bulletList' ? 'ul' : 'ol';
      const items = of.content.map((item) => `<li id="b-${item.attrs.id}">${item.content.map(block).join('\n')}</li>`);
      return `<${name} ${id}>${items.join('')}</${name}>`;
    }
  }
}

const inline = (part: Inline): string =>
  part.type === 'hardBreak' ? '<br>' : (part.marks ?? []).reduceRight(marked, escaped(part.text));

function marked(inner: string, mark: Mark): string {
  if (mark.type === 'bold') return `<strong>${inner}</strong>`;
  if (mark.type === 'italic') return `<em>${inner}</em>`;
  return `<a href="${escaped(mark.attrs.href)}" rel="noopener nofollow ugc">${inner}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** The words of a document, a line for each block. */
export const plainOf = ({ content }: TextDocument): string => content.flatMap(lines).join('\n');

function lines(of: Block): string[] {
  if (of.type === 'horizontalRule') return [];
  if (of.type === 'heading' || of.type === 'paragraph')
    return [of.content.map((part) => (part.type === 'hardBreak' ? ' ' : part.text)).join('')];
  if (of.type === 'blockquote') return of.content.flatMap(lines);
  return of.content.flatMap((item) => item.content.flatMap(lines));
}
