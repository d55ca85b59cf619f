/** The day of which the contours that are shipped tell the communes. */
export const DRAWN_ON = '2018-01-01';

export interface Commune {
  id: string;
  code: string;
  /** First day, as it is known. */
  began: string;
}

export interface Succession {
  predecessorId: string;
  successorId: string;
}

/** What several communes have together, of which nothing tells who has what: one was split that was drawn whole. */
export interface Shared {
  pieces: readonly string[];
  heirs: readonly string[];
}

export interface Pieces {
  own: ReadonlyMap<string, readonly string[]>;
  shared: ReadonlyMap<string, Shared>;
}

/**
 * Of which communes of 2018, by their codes, each commune since then is made: all of them where communes merged; where one was
 * split again, those that it had brought, as far as their codes tell. Without an entry where that is unknown.
 */
export function piecesOf(
  communes: readonly Commune[],
  successions: readonly Succession[],
  drawn: ReadonlySet<string>,
): Pieces {
  const byId = new Map(communes.map((commune) => [commune.id, commune]));
  const before = Map.groupBy(successions, ({ successorId }) => successorId);
  const after = Map.groupBy(successions, ({ predecessorId }) => predecessorId);
  const found = new Map<string, readonly string[]>();
  const shared = new Map<string, Shared>();
  // Whoever came first is known when their successors are asked for.
  for (const commune of communes.toSorted((a, b) => (a.began < b.began ? -1 : 1))) {
    const pieces = own(commune);
    if (pieces?.length) found.set(commune.id, pieces);
    else for (const { predecessorId } of before.get(commune.id) ?? []) shareWith(commune.id, predecessorId);
  }
  return { own: found, shared };

  function shareWith(id: string, predecessorId: string): void {
    const pieces = found.get(predecessorId);
    const heirs = (after.get(predecessorId) ?? []).map(({ successorId }) => successorId);
    if (pieces) shared.set(id, { pieces, heirs });
  }

  function own({ id, code, began }: Commune): readonly string[] | undefined {
    if (began <= DRAWN_ON) return drawn.has(code) ? [code] : undefined;
    const brought = (before.get(id) ?? []).map(({ predecessorId }) => share(predecessorId, id));
    return brought.every((pieces) => pieces !== undefined) ? brought.flat() : undefined;
  }

  /** What a successor has of a commune that ended. */
  function share(predecessorId: string, successorId: string): readonly string[] | undefined {
    const all = found.get(predecessorId);
    const heirs = (after.get(predecessorId) ?? []).flatMap((one) => byId.get(one.successorId) ?? []);
    if (!all || heirs.length === 1) return all;
    const others = heirs.filter(({ code }) => code !== byId.get(predecessorId)?.code).map(({ code }) => code);
    if (!others.every((code) => all.includes(code))) return undefined;
    const { code } = byId.get(successorId)!;
    return others.includes(code) ? [code] : all.filter((piece) => !others.includes(piece));
  }
}
