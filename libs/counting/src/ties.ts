import { sha256 } from './sha256.js';

/** In the order that the seed draws: by the hash of the seed and their number, a slash between. */
export function drawn(seed: string): (a: string, b: string) => number {
  const known = new Map<string, string>();
  const lot = (id: string): string => {
    if (!known.has(id)) known.set(id, sha256(`${seed}/${id}`));
    return known.get(id)!;
  };
  return (a, b) => (lot(a) < lot(b) ? -1 : lot(a) > lot(b) ? 1 : 0);
}
