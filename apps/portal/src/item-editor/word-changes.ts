export interface Part {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/** More than this is told as a whole: nobody reads it word by word. */
const MOST = 3_000_000;

/** What became of a text, word by word: the longest row of words that both have stays. */
export function wordChanges(before: string, after: string): Part[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST)
    return joined([
      { text: before, kind: 'removed' },
      { text: after, kind: 'added' },
    ]);
  // How many words both have from here on.
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        old[i] === now[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ text: now[j]!, kind: 'same' });
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      parts.push({ text: old[i]!, kind: 'removed' });
      i += 1;
    } else {
      parts.push({ text: now[j]!, kind: 'added' });
      j += 1;
    }
  }
  return joined(parts);
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

const joined = (parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((all, { text, kind }) => {
    if (text === '') return all;
    const last = all.at(-1);
    return last?.kind === kind ? [...all.slice(0, -1), { text: last.text + text, kind }] : [...all, { text, kind }];
  }, []);
