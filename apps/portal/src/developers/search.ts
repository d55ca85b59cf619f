import type { Searched } from './schema-type.js';

interface Hit {
  /** `Territory`, or `Territory.name`. */
  path: string;
  description: string;
  /** The lower, the nearer. */
  rank: number;
}

/** As many as one looks through. */
const MOST = 50;

/** Types and fields whose name or description has every word that was asked: names before descriptions, exact ones first. */
export function foundIn(all: readonly Searched[], asked: string): { found: Hit[]; more: number } {
  const words = asked
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  const hits: Hit[] = [];
  const look = (path: string, name: string, description: string, below: number): void => {
    const rank = rankOf(words, path.toLowerCase(), name.toLowerCase(), description.toLowerCase());
    if (rank !== undefined) hits.push({ path, description, rank: rank + below });
  };
  for (const [type, kind, description, members] of all) {
    // Whatever only carries others has the names of what it carries.
    const carries = kind === 'CARRIER' || kind === 'FAILURES' ? 4 : 0;
    look(type, type, description, carries);
    for (const [name, text] of members) look(`${type}.${name}`, name, text, carries + 1);
  }
  hits.sort((a, b) => a.rank - b.rank || a.path.length - b.path.length || a.path.localeCompare(b.path));
  return { found: hits.slice(0, MOST), more: Math.max(hits.length - MOST, 0) };
}

function rankOf(words: readonly string[], path: string, name: string, description: string): number | undefined {
  if (words.length === 0) return undefined;
  const whole = words.join('.');
  if (name === whole || path === whole) return 0;
  if (name.startsWith(words.join(''))) return 2;
  if (words.every((word) => path.includes(word)) && words.some((word) => name.includes(word))) return 6;
  return words.every((word) => path.includes(word) || description.includes(word)) &&
    words.some((word) => name.includes(word) || description.includes(word))
    ? 12
    : undefined;
}
