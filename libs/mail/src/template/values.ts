const LONGEST = 500;

/** Names of values that are addresses: `link`, `confirmLink`. */
const LINK = /(^l|L)ink$/;

/**
 * What people typed, made fit for a letter: on one line, not endless, and without web addresses, which mail programs would
 * make into links. Only values named `link` or `…Link` keep theirs.
 */
export function tame<V>(value: V, name = ''): V {
  if (typeof value === 'string') return (LINK.test(name) ? value : tameText(value)) as V;
  if (Array.isArray(value)) return value.map((item) => tame(item, name)) as V;
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tame(item, key)])) as V;
  }
  return value;
}

function tameText(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, (gap) => (/^[\u00a0\u202f]$/.test(gap) ? gap : ' '))
    .trim()
    .replace(/:\/\//g, ': / /')
    .replace(/\bwww\./gi, 'www . ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
