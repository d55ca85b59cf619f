import type { ChainLinkLineFragment } from '../generated/graphql.js';

/** A link with what goes on from it, by kind. */
export interface Branch {
  link: ChainLinkLineFragment;
  groups: Group[];
}

/** Links of one kind from one record, and how many there are in all. */
export interface Group {
  kind: string;
  count: number;
  branches: Branch[];
}

type Fans = readonly { kind: string; count: number }[];

/** The list of a side as a tree: each link below the one that it goes on from. */
export function treeOf(links: readonly ChainLinkLineFragment[], fans: Fans): Group[] {
  const below = (via: number | null, counts: Fans): Group[] => {
    const own = links.flatMap((link, place) => (link.via === via ? [{ link, place }] : []));
    return counts.map(({ kind, count }) => ({
      kind,
      count,
      branches: own
        .filter(({ link }) => link.kind === kind)
        .map(({ link, place }) => ({ link, groups: below(place, countsAt(links, place)) })),
    }));
  };
  return below(null, fans);
}

/** What goes on from a record is listed below the link that first led to it, and only counted below others. */
function countsAt(links: readonly ChainLinkLineFragment[], place: number): Fans {
  const { node, fans } = links[place]!;
  const first = links.findIndex((other) => other.node?.id === node?.id);
  return first === place ? fans : [];
}
