/** A text with format, as the API keeps it: blocks, each with an id of its own. */
export interface TextDocument {
  type: 'doc';
  content: Block[];
}
export interface Block {
  type: string;
  attrs: { id: string } & Readonly<Record<string, unknown>>;
  content?: (Block | Inline)[];
}
export interface Inline {
  type: 'text' | 'hardBreak';
  text?: string;
  marks?: Mark[];
}
interface Mark {
  type: string;
  attrs?: { href: string };
}

/** What an item says in one language. */
export interface Texts {
  title: string;
  summary: string;
  document: TextDocument;
  /** Of the draft of a resource, and the same in each language. */
  files?: readonly GivenFile[];
}

/** A file that a resource gives, by the id of its media. */
export interface GivenFile {
  key: string;
  title: string;
  language: string | null;
}

export const EMPTY: Texts = { title: '', summary: '', document: { type: 'doc', content: [] } };

export const isBlock = (node: Block | Inline): node is Block => node.type !== 'text' && node.type !== 'hardBreak';

/** Blocks that hold blocks. */
export const blocksIn = (block: Block): Block[] => (block.content ?? []).filter(isBlock);

const CONTAINERS = ['blockquote', 'bulletList', 'orderedList', 'listItem'];
export const isContainer = ({ type }: Block): boolean => CONTAINERS.includes(type);

/** As the API takes and keeps it, in whatever order it came: so that the same text is the same. */
export function cleaned(document: { content?: unknown }): TextDocument {
  const content = ((document.content ?? []) as Block[]).map(cleanBlock);
  return { type: 'doc', content: content.every(isBlank) ? [] : content };
}

/** What blocks say beside their id; all but headings say everything by that. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  figure: ['media', 'alternative', 'caption'],
  item: ['item'],
  map: ['at', 'caption'],
  horizontalRule: [],
};

function cleanBlock({ type, attrs, content = [] }: Block): Block {
  const said = (SAID[type] ?? []).map((name) => [name, attrs[name] ?? null]);
  const block = { type, attrs: { id: attrs.id, ...Object.fromEntries(said) } };
  if (type in SAID && type !== 'heading') return block;
  return { ...block, content: content.map((node) => (isBlock(node) ? cleanBlock(node) : cleanInline(node))) };
}

/** Characters that are none to read. */
const CONTROL = /[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

function cleanInline({ type, text = '', marks = [] }: Inline): Inline {
  if (type === 'hardBreak') return { type };
  const clean = { type, text: text.replace(CONTROL, '') };
  const kept = marks.map(({ type: name, attrs }) =>
    attrs?.href === undefined ? { type: name } : { type: name, attrs: { href: safeAddress(attrs.href) ?? '' } },
  );
  return kept.length > 0 ? { ...clean, marks: kept } : clean;
}

const isBlank = ({ type, content = [] }: Block): boolean => type === 'paragraph' && content.length === 0;

/** An address that opens a page or a letter, and nothing that runs; undefined for any other. */
export function safeAddress(address: string): string | undefined {
  if (address.length > 2000 || !URL.canParse(address)) return undefined;
  const { protocol, href, username } = new URL(address);
  return ['https:', 'http:', 'mailto:'].includes(protocol) && !username ? href : undefined;
}

/** The words of a block, a line for each that it holds. */
export function plainOf(block: Block): string {
  if (isContainer(block)) return blocksIn(block).map(plainOf).join('\n');
  if (block.type in SAID && block.type !== 'heading')
    return String(block.attrs['caption'] ?? block.attrs['alternative'] ?? '');
  return (block.content ?? []).map((part) => (part.type === 'text' ? ((part as Inline).text ?? '') : ' ')).join('');
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
