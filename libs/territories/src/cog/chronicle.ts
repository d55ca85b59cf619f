import { eventId, territoryId } from './identity.js';
import {
  type Day,
  type Extent,
  type Facts,
  type Kind,
  NO_FACTS,
  OPEN,
  type Succession,
  type Territory,
  type TerritoryEvent,
  type Version,
  type VintageStamp,
} from './model.js';

/** The dated state. It only ever closes and opens periods: nothing that was true of a past day is rewritten. */
export class Chronicle {
  readonly territories = new Map<string, Territory>();
  readonly successions = new Map<string, Succession>();
  readonly events = new Map<string, TerritoryEvent>();
  readonly extents: Extent[] = [];
  readonly vintages: VintageStamp[] = [];
  private readonly current = new Map<string, Territory>();
  private readonly currentExtents = new Map<string, Map<string, Extent>>();

  /** The existence that has no end yet. */
  open(kind: Kind, code: string): Territory | undefined {
    return this.current.get(`${kind}:${code}`);
  }

  openOf(kind: Kind): Territory[] {
    return [...this.current.values()].filter((territory) => territory.kind === kind);
  }

  byId(id: string): Territory {
    const territory = this.territories.get(id);
    if (!territory) throw new Error(`No territory ${id}`);
    return territory;
  }

  begin(kind: Kind, code: string, began: Day, beganEarlier = false): Territory {
    const running = this.open(kind, code);
    if (running) throw new Error(`${kind} ${code} begins on ${began} but already runs since ${running.began}`);
    const territory: Territory = {
      id: territoryId(kind, code, began),
      kind,
      code,
      began,
      beganEarlier,
      ended: OPEN,
      versions: [],
    };
    return this.add(territory);
  }

  /** Takes in a territory as it stands in a file or a database. */
  add(territory: Territory): Territory {
    if (this.territories.has(territory.id)) {
      throw new Error(`${territory.kind} ${territory.code} begins twice on ${territory.began}`);
    }
    this.territories.set(territory.id, territory);
    if (territory.ended === OPEN) this.current.set(`${territory.kind}:${territory.code}`, territory);
    return territory;
  }

  end(territory: Territory, day: Day): void {
    if (territory.ended !== OPEN) throw new Error(`${territory.kind} ${territory.code} ends twice`);
    if (day <= territory.began) throw new Error(`${territory.kind} ${territory.code} ends before it begins: ${day}`);
    territory.ended = day;
    const last = territory.versions.at(-1);
    if (last) last.to = day;
    this.current.delete(`${territory.kind}:${territory.code}`);
  }

  /**
   * States what is true from a day on; facts not given stay as they were. What was unknown and becomes known is no new
   * state of affairs when `discovery` is set.
   */
  restate(territory: Territory, day: Day, change: Partial<Facts>, discovery = false): void {
    const last = territory.versions.at(-1);
    if (!last) {
      territory.versions.push({ ...NO_FACTS, ...change, from: day, to: OPEN, state: 1 });
      return;
    }
    const next: Version = { ...last, ...change, from: day, to: OPEN };
    if (next.population === last.population) next.populationOn = last.populationOn;
    if (sameFacts(last, next)) return;
    if (last.from === day) {
      Object.assign(last, next, { state: last.state });
      return;
    }
    if (day < last.from) throw new Error(`${territory.kind} ${territory.code} is restated backwards on ${day}`);
    next.state = last.state + (sameState(last, next, discovery) ? 0 : 1);
    last.to = day;
    territory.versions.push(next);
  }

  succeed(predecessor: Territory, successor: Territory, on: Day, statusChange: boolean): void {
    if (predecessor.id === successor.id) throw new Error(`${predecessor.code} cannot succeed itself`);
    const key = `${predecessor.id}>${successor.id}`;
    if (this.successions.has(key)) return;
    this.successions.set(key, { predecessorId: predecessor.id, successorId: successor.id, on, statusChange });
  }

  /** One event of a kind per territory and day: the first reason given stays. */
  record(territory: Territory, event: Omit<TerritoryEvent, 'id' | 'territoryId'>): void {
    const id = eventId(territory.id, event.kind, event.on);
    if (!this.events.has(id)) this.events.set(id, { id, territoryId: territory.id, ...event });
  }

  addExtent(extent: Extent): void {
    this.extents.push(extent);
    if (extent.to !== OPEN) return;
    const held = this.currentExtents.get(extent.epciId);
    if (held) held.set(extent.ancestorId, extent);
    else this.currentExtents.set(extent.epciId, new Map([[extent.ancestorId, extent]]));
  }

  /** Sets which départements and régions an EPCI touches from a day on; none when it ends. */
  extend(epci: Territory, ancestorIds: readonly string[], day: Day): void {
    const wanted = new Set(ancestorIds);
    const held = this.currentExtents.get(epci.id) ?? new Map<string, Extent>();
    for (const extent of [...held.values()]) {
      if (wanted.delete(extent.ancestorId)) continue;
      extent.to = day;
      held.delete(extent.ancestorId);
    }
    for (const ancestorId of wanted) this.addExtent({ epciId: epci.id, ancestorId, from: day, to: OPEN });
  }
}

/** Facts whose change makes a new state; the others (figures, SIREN, postal codes) only make a new row. */
const STATE_FACTS = ['name', 'overseas', 'epciForm', 'communeId', 'epciId', 'departementId', 'regionId'] as const;

function sameState(before: Facts, after: Facts, discovery: boolean): boolean {
  if (before.seatCode !== null && before.seatCode !== after.seatCode) return false;
  return STATE_FACTS.every((fact) => before[fact] === after[fact] || (discovery && before[fact] === null));
}

function sameFacts(before: Facts, after: Facts): boolean {
  return (Object.keys(NO_FACTS) as (keyof Facts)[]).every((fact) =>
    fact === 'postalCodes' ? before[fact].join() === after[fact].join() : before[fact] === after[fact],
  );
}
