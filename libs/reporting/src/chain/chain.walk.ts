import { entityByPrefix, type Node, prefixOf, ref } from '#lib/graphql';
import { Certainty } from '#lib/network';
import { type Reader } from '#lib/reads';
import { ChainSide } from './chain.kinds.js';
import { fansAt, missingOf, type Place } from './chain.sql.js';
import { type Chain, type ChainFan, type ChainLink, MOST_LINKS } from './chain.type.js';

/** A link as it is read. */
export interface ReadLink {
  kind: string;
  /** The record at its other end. */
  far: string;
  on: string | null;
  until: string | null;
  possible: boolean;
}

/** How many links of each kind go on from a place, and the latest of them. */
interface Fan extends Place, ChainFan {
  links: ReadLink[];
}

interface Listed extends ReadLink {
  via: number | null;
}

/** Follows a chain both ways, step by step: each record is gone on from once on each side, however many links lead there. */
export async function walk(of: string, steps: { depth: number; first: number }, reader: Reader): Promise<Chain> {
  const sides = [new Side(ChainSide.BEFORE, of), new Side(ChainSide.AFTER, of)] as const;
  // One step more than are listed: of the last ones too it is said how many go on.
  for (let step = 0; step <= steps.depth; step++) {
    const places = sides.flatMap((side) => side.reached());
    if (!places.length) break;
    const fans = (await reader.read(fansAt(places, step < steps.depth ? steps.first : 0, reader))) as unknown as Fan[];
    for (const side of sides) side.take(fans);
  }
  const [before, after] = sides;
  const missing = await readMissing([of, ...sides.flatMap(({ listed }) => listed.map(({ far }) => far))], reader);
  return {
    of: nodeOf(of, reader.day),
    asOf: reader.day,
    before: shown(before.listed, { reader, fans: before.fans, missing }),
    after: shown(after.listed, { reader, fans: after.fans, missing }),
    beforeFans: before.fans.get(of) ?? [],
    afterFans: after.fans.get(of) ?? [],
    missing: missing.get(of) ?? [],
  };
}

/** One way of a chain: what is listed of it, and where it goes on. */
class Side {
  readonly listed: Listed[] = [];
  readonly fans = new Map<string, ChainFan[]>();
  private readonly told = new Set<string>();
  /** The place in the list of the link that first led to a record. */
  private readonly ways = new Map<string, number | null>();

  constructor(
    private readonly side: ChainSide,
    of: string,
  ) {
    this.ways.set(of, null);
  }

  /** Records at which it has not gone on yet. */
  reached(): Place[] {
    const ids = [...this.ways.keys()].filter((id) => !this.fans.has(id));
    for (const id of ids) this.fans.set(id, []);
    return ids.map((id) => ({ id, side: this.side }));
  }

  take(fans: readonly Fan[]): void {
    for (const { id, kind, count, links } of fans.filter(({ side }) => side === this.side)) {
      this.fans.get(id)!.push({ kind, count });
      for (const link of links) this.list(link, id);
    }
  }

  private list(link: ReadLink, from: string): void {
    const what = JSON.stringify([from, link.kind, link.far, link.on]);
    if (this.listed.length === MOST_LINKS || this.told.has(what)) return;
    this.told.add(what);
    if (!this.ways.has(link.far)) this.ways.set(link.far, this.listed.length);
    this.listed.push({ ...link, via: this.ways.get(from) ?? null });
  }
}

/** Links that start at one record, with what goes on from each. */
export async function describe(links: readonly ReadLink[], side: ChainSide, reader: Reader): Promise<ChainLink[]> {
  if (!links.length) return [];
  const ids = [...new Set(links.map(({ far }) => far))];
  const places = ids.map((id) => ({ id, side }));
  const [read, missing] = await Promise.all([reader.read(fansAt(places, 0, reader)), readMissing(ids, reader)]);
  const fans = new Map<string, ChainFan[]>();
  for (const { id, kind, count } of read as unknown as Fan[]) fans.set(id, [...(fans.get(id) ?? []), { kind, count }]);
  return shown(
    links.map((link) => ({ ...link, via: null })),
    { reader, fans, missing },
  );
}

interface Known {
  reader: Reader;
  fans: ReadonlyMap<string, ChainFan[]>;
  missing: ReadonlyMap<string, string[]>;
}

const shown = (listed: readonly Listed[], { reader, fans, missing }: Known): ChainLink[] =>
  listed.map(({ far, possible, ...link }) => ({
    ...link,
    certainty: possible ? Certainty.POSSIBLE : Certainty.CERTAIN,
    node: nodeOf(far, reader.day),
    fans: fans.get(far) ?? [],
    missing: missing.get(far) ?? [],
  }));

async function readMissing(ids: readonly string[], reader: Reader): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { id, kind } of (await reader.read(missingOf([...new Set(ids)], reader))) as {
    id: string;
    kind: string;
  }[])
    found.set(id, [...(found.get(id) ?? []), kind]);
  return found;
}

const nodeOf = (id: string, day: string): Node => ref(entityByPrefix(prefixOf(id)!)!.target, id, day) as Node;
