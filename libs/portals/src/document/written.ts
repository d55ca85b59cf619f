import { type Block, type Inline, type Mark, type TextDocument } from './document.js';
import { type Figure, type MapBlock } from './shown.js';

/**
 * The HTML of a document. It is made of the document’s own words and of these few elements: nothing else can come into it. What may be seen today
 * and not tomorrow, a picture or another item, is a comment here, in whose place stands what may be shown whenever the text is read (`htmlShown`).
 */
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
    case 'figure':
      return figure(of);
    case 'item':
      return `<!--item ${of.attrs.id} ${of.attrs.item}-->`;
    case 'map':
      return map(of);
    default: {
      const name = of.type === 'bulletList' ? 'ul' : 'ol';
      const items = of.content.map((item) => `<li id="b-${item.attrs.id}">${item.content.map(block).join('\n')}</li>`);
      return `<${name} ${id}>${items.join('')}</${name}>`;
    }
  }
}

/** An alternative text that is given, if an empty one, begins with an equals sign. */
const figure = ({ attrs: { id, media, alternative, caption } }: Figure): string =>
  `<!--figure ${id} ${media}|${alternative === null ? '' : `=${slot(alternative)}`}|${slot(caption ?? '')}-->`;

const map = ({ attrs: { id, at, caption } }: MapBlock): string => {
  const words = at.length === 2 ? point(at) : `${point([at[0], at[1]])} – ${point([at[2], at[3]])}`;
  return `<figure id="b-${id}" data-map="${at.join(' ')}"><figcaption>${caption ? `<span>${escaped(caption)}</span> ` : ''}<small>${words}</small></figcaption></figure>`;
};
const point = ([longitude, latitude]: readonly [number, number]): string =>
  `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;

/** Within a comment, parted by bars. */
const slot = (text: string): string => escaped(text).replace(/\|/g, '&#124;');

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
  // What is said of a picture goes when the picture goes: nobody finds it by words.
  if (of.type === 'horizontalRule' || of.type === 'figure' || of.type === 'item') return [];
  if (of.type === 'map') return of.attrs.caption ? [of.attrs.caption] : [];
  if (of.type === 'heading' || of.type === 'paragraph')
    return [of.content.map((part) => (part.type === 'hardBreak' ? ' ' : part.text)).join('')];
  if (of.type === 'blockquote') return of.content.flatMap(lines);
  return of.content.flatMap((item) => item.content.flatMap(lines));
}
