/** The places of the longest sequence that two lists have in common, in order: [in the one, in the other]. */
export function common(one: readonly string[], other: readonly string[]): [number, number][] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  return [
    ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
    ...between(one, other, { start, end, otherEnd }),
    ...Array.from({ length: one.length - end }, (_, i): [number, number] => [end + i, otherEnd + i]),
  ];
}

interface Span {
  start: number;
  end: number;
  otherEnd: number;
}

/** What both begin and end with is left out: the rest costs the product of its lengths. */
function between(one: readonly string[], other: readonly string[], { start, end, otherEnd }: Span): [number, number][] {
  const [height, width] = [end - start, otherEnd - start];
  const longest = Array.from({ length: height + 1 }, () => new Uint16Array(width + 1));
  for (let i = height - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--)
      longest[i]![j] =
        one[start + i] === other[start + j]
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < height && j < width;)
    if (one[start + i] === other[start + j]) pairs.push([start + i++, start + j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  return pairs;
}
