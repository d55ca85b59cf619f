import { type Block, type Written } from './document.blocks.js';
import { common } from './document.common.js';

/** How much of their words two blocks share for the one to be the other, lightly edited: from 0 to 1. */
const ENOUGH = 0.6;

/**
 * What is written anew, with the ids that its blocks had: of those that say the same, in their order first, then wherever they were moved to where there is no doubt;
 * then of those that are lightly edited, the most alike first. What is left is new, and has an id that no block ever had.
 */
export function aligned(before: readonly Block[], written: readonly Written[], newId: () => string): Block[] {
  const texts = written.map(({ text }) => text);
  /** By the place of what is written: the place of what it was. */
  const was = new Map<number, number>();
  for (const [i, j] of common(
    before.map(({ text }) => text),
    texts,
  ))
    was.set(j, i);
  const inOrder = new Set(was.values());
  const free = before.map((_, i) => i).filter((i) => !inOrder.has(i));
  for (const [j, text] of texts.entries()) {
    if (was.has(j)) continue;
    const same = free.filter((i) => before[i]!.text === text);
    const others = texts.filter((other, k) => other === text && !was.has(k));
    if (same.length === 1 && others.length === 1) was.set(j, same[0]!);
  }
  const taken = new Set(was.values());
  for (const [i, j] of alike(before, texts, { was, taken })) {
    if (taken.has(i) || was.has(j)) continue;
    taken.add(i);
    was.set(j, i);
  }
  return written.map((block, j) => {
    const i = was.get(j);
    return { id: i === undefined ? newId() : before[i]!.id, ...block };
  });
}

interface Matched {
  was: ReadonlyMap<number, number>;
  taken: ReadonlySet<number>;
}

/** Pairs that share enough, the most alike first; of equals those that stand nearest. */
function alike(before: readonly Block[], texts: readonly string[], { was, taken }: Matched): [number, number][] {
  const left = before.map(({ text }, i) => ({ i, words: wordsOf(text) })).filter(({ i }) => !taken.has(i));
  const open = texts.map((text, j) => ({ j, words: wordsOf(text) })).filter(({ j }) => !was.has(j));
  const found = whereIn(open.map(({ words }) => words));
  return left
    .flatMap(({ i, words }) => {
      const both = sharedWith(words, found, open.length);
      return open.map(({ j, words: { total } }, n) => ({ i, j, share: (2 * both[n]!) / (words.total + total || 1) }));
    })
    .filter(({ share }) => share >= ENOUGH)
    .toSorted((a, b) => b.share - a.share || Math.abs(a.i - a.j) - Math.abs(b.i - b.j))
    .map(({ i, j }) => [i, j]);
}

interface Words {
  total: number;
  counts: ReadonlyMap<string, number>;
}

function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { total: words.length, counts };
}

/** Of each word: in which of them it stands, and how often. */
type Where = ReadonlyMap<string, readonly [place: number, count: number][]>;

function whereIn(all: readonly Words[]): Where {
  const where = new Map<string, [number, number][]>();
  for (const [n, { counts }] of all.entries())
    for (const [word, count] of counts) {
      const places = where.get(word) ?? [];
      places.push([n, count]);
      where.set(word, places);
    }
  return where;
}

/** How many words it has in common with each of them: only words that both have are looked at. */
function sharedWith({ counts }: Words, where: Where, size: number): Uint16Array {
  const both = new Uint16Array(size);
  for (const [word, count] of counts)
    for (const [n, there] of where.get(word) ?? []) both[n]! += Math.min(count, there);
  return both;
}
