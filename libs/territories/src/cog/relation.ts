import { type Chronicle } from './chronicle.js';
import { type Day, type EventKind, OPEN, type Territory, type TerritoryEvent } from './model.js';

type Dating = Pick<TerritoryEvent, 'on' | 'notBefore' | 'precision' | 'source'>;

/** Who took whose ground on one or more days: from it the kind of each beginning and end can be told. */
export class Relations {
  private readonly successors = new Map<Territory, Set<Territory>>();
  private readonly predecessors = new Map<Territory, Set<Territory>>();

  add(predecessor: Territory, successor: Territory): void {
    if (predecessor === successor) return;
    push(this.successors, predecessor, successor);
    push(this.predecessors, successor, predecessor);
  }

  successorsOf(territory: Territory): Territory[] {
    return [...(this.successors.get(territory) ?? [])];
  }

  predecessorsOf(territory: Territory): Territory[] {
    return [...(this.predecessors.get(territory) ?? [])];
  }

  kindOfEnd(territory: Territory): EventKind {
    const successors = this.successorsOf(territory);
    if (successors.length > 1) return 'SPLIT';
    const [successor] = successors;
    if (!successor) return 'SUPPRESSION';
    return this.predecessorsOf(successor).length > 1 ? 'MERGER' : oneToOne(territory, successor);
  }

  kindOfBeginning(territory: Territory): EventKind {
    const predecessors = this.predecessorsOf(territory);
    if (predecessors.some((predecessor) => this.successorsOf(predecessor).length > 1)) return 'SPLIT';
    if (predecessors.length > 1) return 'MERGER';
    const [predecessor] = predecessors;
    return predecessor ? oneToOne(predecessor, territory) : 'CREATION';
  }

  /** What changed, in signs rather than words: "A (1) + B (2) → C (2)". */
  describe(territory: Territory): string {
    const successors = this.successorsOf(territory);
    const predecessors = this.predecessorsOf(territory);
    const before = successors.length > 0 ? [territory] : predecessors;
    const after = successors.length > 0 ? successors : [territory];
    // The whole picture: who else merged into the one that begins, what else came of the one that ends.
    const all = {
      before: after.length === 1 ? this.predecessorsOf(after[0]!) : before,
      after: before.length === 1 ? this.successorsOf(before[0]!) : after,
    };
    return `${all.before.map(label).sort().join(' + ')} → ${all.after.map(label).sort().join(' + ')}`;
  }

  /** Writes the relations down as successions of ground. */
  writeTo(chronicle: Chronicle, on: (predecessor: Territory) => Day): void {
    for (const [predecessor, successors] of this.successors) {
      for (const successor of successors) chronicle.succeed(predecessor, successor, on(predecessor), false);
    }
  }

  recordEnd(chronicle: Chronicle, territory: Territory, dating: Dating, reason = this.describe(territory)): void {
    chronicle.record(territory, { ...dating, kind: this.kindOfEnd(territory), reason });
  }

  recordBeginning(chronicle: Chronicle, territory: Territory, dating: Dating, reason?: string | null): void {
    const described = this.predecessorsOf(territory).length > 0 ? this.describe(territory) : null;
    chronicle.record(territory, { ...dating, kind: this.kindOfBeginning(territory), reason: reason ?? described });
  }
}

function oneToOne(predecessor: Territory, successor: Territory): EventKind {
  return predecessor.code === successor.code ? 'STATUS_CHANGE' : 'RECODING';
}

/** Under the name borne at the moment: the last one of who ends, the first one of who begins. */
function label(territory: Territory): string {
  const version = territory.ended === OPEN ? territory.versions[0] : territory.versions.at(-1);
  return `${version?.name ?? ''} (${territory.code})`.trim();
}

function push(map: Map<Territory, Set<Territory>>, key: Territory, value: Territory): void {
  const held = map.get(key);
  if (held) held.add(value);
  else map.set(key, new Set([value]));
}
