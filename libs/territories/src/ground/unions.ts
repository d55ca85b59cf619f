import { DRAWN_ON, type Pieces } from './pieces.js';

/** That a commune lay in something from a day until another. */
export interface Membership {
  parentId: string;
  communeId: string;
  from: string;
  to: string;
}

/** What something was made of from a day until another: codes of communes of 2018. */
export interface Union {
  parentId: string;
  from: string;
  to: string;
  pieces: readonly string[];
}

/** By the periods since 2018 in which it was made of the same; without those in which the ground of one of its communes is not known. */
export function unionsOf(memberships: readonly Membership[], { own, shared }: Pieces): Union[] {
  return [...Map.groupBy(memberships, ({ parentId }) => parentId)].flatMap(([parentId, all]) => {
    const found: Union[] = [];
    const days = [...new Set(all.flatMap(({ from, to }) => [from, to]))].filter((day) => day > DRAWN_ON).toSorted();
    for (const [i, from] of [DRAWN_ON, ...days].entries()) {
      const to = days[i];
      const then = all.filter((one) => one.from <= from && one.to > from);
      const ids = new Set(then.map(({ communeId }) => communeId));
      // What communes share is known where all of them are in it.
      const together = (id: string): readonly string[] | undefined =>
        shared.get(id)?.heirs.every((heir) => ids.has(heir)) ? shared.get(id)!.pieces : undefined;
      const parts = [...ids].map((id) => own.get(id) ?? together(id));
      if (!to || parts.length === 0 || parts.includes(undefined)) continue;
      const codes = [...new Set((parts as string[][]).flat())].toSorted();
      const last = found.at(-1);
      if (last?.to === from && last.pieces.join() === codes.join()) last.to = to;
      else found.push({ parentId, from, to, pieces: codes });
    }
    return found;
  });
}
