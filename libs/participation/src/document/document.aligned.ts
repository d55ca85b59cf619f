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
  const isFree = (i: number): boolean => ![...was.values()].includes(i);
  const free = before.map((_, i) => i).filter(isFree);
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
  return left
    .flatMap(({ i, words }) => open.map(({ j, words: others }) => ({ i, j, share: shared(words, others) })))
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

function shared(one: Words, other: Words): number {
  if (one.total + other.total === 0) return 0;
  let both = 0;
  for (const [word, count] of one.counts) both += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * both) / (one.total + other.total);
}
