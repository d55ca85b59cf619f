import { type Block, blocksIn, type GivenFile, isContainer, same, type Texts } from './document.js';

/** What two people changed in different ways: somebody has to choose. Undefined stands for what one of them took out. */
export interface Clash<Value = Block | string> {
  /** The id of a block, or the name of a field: of the title of a file `files.` and its key. */
  key: string;
  mine: Value | undefined;
  theirs: Value | undefined;
}
export type Side = 'mine' | 'theirs' | 'both';

/**
 * Two states that began as the same, put together block by block: what one side changed is taken, what both changed is told as a
 * clash, and stands in the result as it is here. Nothing that somebody wrote goes without being told.
 */
export function merge(base: Texts, mine: Texts, theirs: Texts): { texts: Texts; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const field = (name: 'title' | 'summary'): string => {
    const [was, own, other] = [base[name], mine[name], theirs[name]];
    if (own === other || other === was) return own;
    if (own === was) return other;
    clashes.push({ key: name, mine: own, theirs: other });
    return own;
  };
  const texts = { title: field('title'), summary: field('summary') };
  const content = mergeBlocks(base.document.content, mine.document.content, theirs.document.content, clashes);
  const files = mergeFiles(base.files, mine.files, theirs.files, clashes);
  return { texts: { ...texts, document: { type: 'doc', content }, ...(files && { files }) }, clashes };
}

type Files = readonly GivenFile[] | undefined;

/** What one side added, took out, named anew or moved is taken; a title that both changed is a clash. */
function mergeFiles(base: Files, mine: Files, theirs: Files, clashes: Clash[]): Files {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  if (same(mine, base)) return theirs;
  const byKey = (files: Files = []) => new Map(files.map((file) => [file.key, file]));
  const [was, own, other] = [byKey(base), byKey(mine), byKey(theirs)];
  const keys = isMoved(was, own) ? ordered(own, other) : ordered(other, own);
  return keys.flatMap((key) => mergeFile(was.get(key), own.get(key), other.get(key), clashes) ?? []);
}

type MaybeFile = GivenFile | undefined;
function mergeFile(was: MaybeFile, own: MaybeFile, other: MaybeFile, clashes: Clash[]): MaybeFile {
  if (same(own, other) || same(other, was)) return own;
  if (same(own, was)) return other;
  // What one took out and the other named anew stays.
  if (!own || !other) return own ?? other;
  const language = own.language === was?.language ? other.language : own.language;
  if (own.title === was?.title) return { ...own, title: other.title, language };
  if (other.title !== was?.title && other.title !== own.title)
    clashes.push({ key: `files.${own.key}`, mine: own.title, theirs: other.title });
  return { ...own, language };
}

function mergeBlocks(base: Block[], mine: Block[], theirs: Block[], clashes: Clash[]): Block[] {
  const [was, own, other] = [base, mine, theirs].map(byId) as [Blocks, Blocks, Blocks];
  const kept = new Map<string, Block>();
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const block = mergeBlock(id, was.get(id), own.get(id), other.get(id), clashes);
    if (block) kept.set(id, block);
  }
  const ids = isMoved(was, own) ? ordered(own, other) : ordered(other, own);
  return ids.flatMap((id) => kept.get(id) ?? []);
}

type Blocks = Map<string, Block>;
const byId = (blocks: Block[]): Blocks => new Map(blocks.map((block) => [block.attrs.id, block]));

type Maybe = Block | undefined;
function mergeBlock(id: string, was: Maybe, own: Maybe, other: Maybe, clashes: Clash[]): Maybe {
  if (same(own, other) || same(other, was)) return own;
  if (same(own, was)) return other;
  if (was && own && other && [own, other].every(({ type }) => type === was.type) && isContainer(own)) {
    const found: Clash[] = [];
    const content = mergeBlocks(blocksIn(was), blocksIn(own), blocksIn(other), found);
    if (content.length > 0) {
      clashes.push(...found);
      return { ...own, content };
    }
  }
  clashes.push({ key: id, mine: own, theirs: other });
  return own ?? other;
}

/** Whether blocks that were there stand in another order. */
function isMoved(was: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): boolean {
  const kept = [...was.keys()].filter((id) => now.has(id));
  const order = [...now.keys()].filter((id) => was.has(id));
  return !same(kept, order);
}

/** All of both, as the first has them; what only the other has stands after what it stood after there. */
function ordered(first: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  const ids = [...first.keys()];
  let before: string | undefined;
  for (const id of other.keys()) {
    if (!first.has(id)) ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
    before = id;
  }
  return ids;
}

/** The texts once it was said which side of a clash stays. */
export function settle(texts: Texts, { key, mine, theirs }: Clash, side: Side, newId: () => string): Texts {
  if (key === 'title' || key === 'summary') return side === 'theirs' ? { ...texts, [key]: theirs as string } : texts;
  if (key.startsWith('files.')) {
    if (side !== 'theirs') return texts;
    const renamedFile = (file: GivenFile) =>
      `files.${file.key}` === key ? { ...file, title: theirs as string } : file;
    return { ...texts, files: texts.files?.map(renamedFile) };
  }
  const [own, other] = [mine, theirs] as [Maybe, Maybe];
  const stays = [
    side !== 'theirs' && own,
    side !== 'mine' && other && (side === 'both' ? renamed(other, newId) : other),
  ];
  return {
    ...texts,
    document: {
      type: 'doc',
      content: replaced(texts.document.content, key, stays.filter((block) => Boolean(block)) as Block[]),
    },
  };
}

/** Blocks of which no id is one of the text already. */
function renamed(block: Block, newId: () => string): Block {
  const content = isContainer(block) ? blocksIn(block).map((one) => renamed(one, newId)) : block.content;
  return { ...block, attrs: { ...block.attrs, id: newId() }, ...(content && { content }) };
}

/** With others in the place of a block; what held it and holds nothing now goes with it. */
function replaced(blocks: Block[], id: string, by: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.attrs.id === id) return by;
    if (!isContainer(block)) return block;
    const content = replaced(blocksIn(block), id, by);
    return content.length > 0 || !block.content?.length ? { ...block, content } : [];
  });
}
