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
    ...between(one.slice(start, end), other.slice(start, otherEnd)).map(([i, j]): [number, number] => [
      start + i,
      start + j,
    ]),
    ...Array.from({ length: one.length - end }, (_, i): [number, number] => [end + i, otherEnd + i]),
  ];
}

/** Of a number: with so many, two of them and one more are a small integer still. */
const BITS = 30;
const ALL = 2 ** BITS - 1;

/**
 * After Hyyrö (2004): thirty pairs at a time, so that the whole costs the product of the lengths over thirty, whatever they say. What both
 * begin and end with was left out.
 */
function between(one: readonly string[], other: readonly string[]): [number, number][] {
  const [height, width] = [one.length, other.length];
  if (height === 0 || width === 0) return [];
  const rows = rowsOf(one, other);
  /** Whether less is in common without this place of the one. */
  const needs = (i: number, j: number): boolean => {
    const bit = height - 1 - i;
    return ((rows[j]![Math.floor(bit / BITS)]! >>> (bit % BITS)) & 1) === 0;
  };
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < height && j < width;)
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (needs(i, j)) j++;
    else i++;
  return pairs;
}

/** For each place of the other, from there to its end: a bit for each place of the one, from its end, that is 0 where it adds to what they have in common. */
function rowsOf(one: readonly string[], other: readonly string[]): Int32Array[] {
  const size = Math.ceil(one.length / BITS);
  const places = placesIn(one, size);
  const none = new Int32Array(size);
  const rows = new Array<Int32Array>(other.length);
  let last = new Int32Array(size).fill(ALL);
  for (let j = other.length - 1; j >= 0; j--) {
    const here = places.get(other[j]!) ?? none;
    const row = new Int32Array(size);
    for (let n = 0, carry = 0; n < size; n++) {
      const bits = last[n]!;
      const sum = bits + (bits & here[n]!) + carry;
      carry = sum >>> BITS;
      row[n] = (sum & ALL) | (bits & ~here[n]!);
    }
    rows[j] = last = row;
  }
  return rows;
}

/** Where each of its words stands, as bits from its end. */
function placesIn(one: readonly string[], size: number): Map<string, Int32Array> {
  const places = new Map<string, Int32Array>();
  for (const [i, word] of one.entries()) {
    const bit = one.length - 1 - i;
    const bits = places.get(word) ?? new Int32Array(size);
    bits[Math.floor(bit / BITS)]! |= 1 << (bit % BITS);
    places.set(word, bits);
  }
  return places;
}
