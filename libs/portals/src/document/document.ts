import { DocumentFault, type Given, listAt, objectAt, readable, type Way } from './given.js';
import { type Figure, figureOf, type ItemBlock, itemOf, type MapBlock, mapOf } from './shown.js';

/** A text with format, as ProseMirror writes it. What is none is refused: nothing unknown is kept, shown or sent on. */
export interface TextDocument {
  type: 'doc';
  content: Block[];
}
export type Block =
  | { type: 'heading'; attrs: { id: string; level: 2 | 3 | 4 }; content: Inline[] }
  | { type: 'paragraph'; attrs: { id: string }; content: Inline[] }
  | { type: 'blockquote'; attrs: { id: string }; content: Block[] }
  | { type: 'bulletList' | 'orderedList'; attrs: { id: string }; content: ListItem[] }
  | { type: 'horizontalRule'; attrs: { id: string } }
  | Figure
  | ItemBlock
  | MapBlock;
export interface ListItem {
  type: 'listItem';
  attrs: { id: string };
  content: Block[];
}
export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' };
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };

const DEEPEST = 6;
const MOST_BLOCKS = 1000;
const LONGEST = 200_000;
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** What a value is as a document; throws a DocumentFault at the first thing that is not of one. */
export function readDocument(value: unknown): TextDocument {
  return new Reader().document(value);
}

class Reader {
  private readonly ids = new Set<string>();
  private length = 0;
  private parts = 0;

  document(value: unknown): TextDocument {
    const given = objectAt(value, [], ['type', 'content']);
    if (given['type'] !== 'doc') throw new DocumentFault(['type'], 'A document is of the type doc');
    return { type: 'doc', content: this.blocks(given['content'], ['content'], 0) };
  }

  private blocks(value: unknown, way: Way, depth: number): Block[] {
    if (depth > DEEPEST) throw new DocumentFault(way, `Blocks lie in each other at most ${DEEPEST} deep`);
    return listAt(value, way).map((block, i) => this.block(block, [...way, String(i)], depth));
  }

  private block(value: unknown, way: Way, depth: number): Block {
    const given = objectAt(value, way, ['type', 'attrs', 'content']);
    const content = [...way, 'content'];
    switch (given['type']) {
      case 'heading': {
        const { id, level } = this.attributes(given, way, ['level']);
        if (level !== 2 && level !== 3 && level !== 4)
          throw new DocumentFault([...way, 'attrs', 'level'], 'A heading is of the level 2, 3 or 4');
        return { type: 'heading', attrs: { id, level }, content: this.inlines(given['content'], content) };
      }
      case 'paragraph':
        return {
          type: 'paragraph',
          attrs: this.attributes(given, way),
          content: this.inlines(given['content'], content),
        };
      case 'blockquote':
        return {
          type: 'blockquote',
          attrs: this.attributes(given, way),
          content: this.blocks(given['content'], content, depth + 1),
        };
      case 'bulletList':
      case 'orderedList':
        return {
          type: given['type'],
          attrs: this.attributes(given, way),
          content: listAt(given['content'], content).map((item, i) => this.item(item, [...content, String(i)], depth)),
        };
      case 'horizontalRule':
        return { type: 'horizontalRule', attrs: this.attributes(given, way) };
      case 'figure':
        return this.leaf(given, way, figureOf);
      case 'item':
        return this.leaf(given, way, itemOf);
      case 'map':
        return this.leaf(given, way, mapOf);
      default:
        throw new DocumentFault([...way, 'type'], 'There is no such block');
    }
  }

  /** A block of which all is said by its attributes. */
  private leaf<B>(given: Given, way: Way, read: { of: (attributes: Given, way: Way) => B; names: readonly string[] }) {
    const attributes = this.attributes(given, way, read.names);
    return read.of(attributes, [...way, 'attrs']);
  }

  private item(value: unknown, way: Way, depth: number): ListItem {
    const given = objectAt(value, way, ['type', 'attrs', 'content']);
    if (given['type'] !== 'listItem') throw new DocumentFault([...way, 'type'], 'A list has only items');
    return {
      type: 'listItem',
      attrs: this.attributes(given, way),
      content: this.blocks(given['content'], [...way, 'content'], depth + 1),
    };
  }

  /** Every block has an id, once in the document: two versions are compared by them. */
  private attributes(given: Given, way: Way, more: readonly string[] = []): { id: string } & Given {
    const attributes = objectAt(given['attrs'], [...way, 'attrs'], ['id', ...more]);
    const { id } = attributes;
    if (typeof id !== 'string' || !ID.test(id) || this.ids.has(id))
      throw new DocumentFault([...way, 'attrs', 'id'], 'Each block has an id of its own: letters, digits, - and _');
    this.ids.add(id);
    if (this.ids.size > MOST_BLOCKS) throw new DocumentFault(way, `A document has at most ${MOST_BLOCKS} blocks`);
    return { ...attributes, id };
  }

  private inlines(value: unknown, way: Way): Inline[] {
    if (value === undefined) return [];
    const parts = listAt(value, way);
    if ((this.parts += parts.length) > LONGEST) throw new DocumentFault(way, `A document has at most ${LONGEST} parts`);
    return parts.map((part, i) => this.inline(part, [...way, String(i)])).filter((part) => part !== undefined);
  }

  /** Undefined where only characters stood that nobody can read: of nothing there is no text. */
  private inline(value: unknown, way: Way): Inline | undefined {
    const given = objectAt(value, way, ['type', 'text', 'marks']);
    if (given['type'] === 'hardBreak') return { type: 'hardBreak' };
    const { type, text, marks } = given;
    if (type !== 'text' || typeof text !== 'string' || text === '')
      throw new DocumentFault([...way, 'type'], 'There is no such text');
    this.length += text.length;
    if (this.length > LONGEST) throw new DocumentFault(way, `A document has at most ${LONGEST} characters`);
    const clean = readable(text);
    if (clean === '') return undefined;
    return marks === undefined
      ? { type, text: clean }
      : {
          type,
          text: clean,
          marks: marksOf(marks, [...way, 'marks']),
        };
  }
}

function marksOf(value: unknown, way: Way): Mark[] {
  const marks = listAt(value, way).map((one, i) => mark(one, [...way, String(i)]));
  if (new Set(marks.map(({ type }) => type)).size < marks.length)
    throw new DocumentFault(way, 'A text is marked once in each way');
  return marks;
}

function mark(value: unknown, way: Way): Mark {
  const given = objectAt(value, way, ['type', 'attrs']);
  if (given['type'] === 'bold' || given['type'] === 'italic') return { type: given['type'] };
  if (given['type'] !== 'link') throw new DocumentFault([...way, 'type'], 'There is no such mark');
  const { href } = objectAt(given['attrs'], [...way, 'attrs'], ['href']);
  const target = typeof href === 'string' ? safeAddress(href) : undefined;
  if (!target)
    throw new DocumentFault([...way, 'attrs', 'href'], 'A link leads to an address of https, http or mailto');
  return { type: 'link', attrs: { href: target } };
}

/** An address that opens a page or a letter, and nothing that runs; undefined for any other. */
export function safeAddress(address: string): string | undefined {
  if (address.length > 2000 || !URL.canParse(address)) return undefined;
  const { protocol, href, username } = new URL(address);
  return ['https:', 'http:', 'mailto:'].includes(protocol) && !username ? href : undefined;
}
