import { type Chronicle } from '../chronicle.js';
import { type Day, type Kind, type Territory, type TerritoryEvent, type Version } from '../model.js';

/** The territory of a kind and code that began on a day, or that is valid on it. */
export function find(chronicle: Chronicle, kind: Kind, code: string, day: Day): Territory {
  const found = [...chronicle.territories.values()].find(
    (one) => one.kind === kind && one.code === code && one.began <= day && one.ended > day,
  );
  if (!found) throw new Error(`No ${kind} ${code} on ${day}`);
  return found;
}

export function stateOn(territory: Territory, day: Day): Version {
  return territory.versions.find(({ from, to }) => from <= day && to > day)!;
}

const label = ({ kind, code, began }: Territory): string => `${kind} ${code} ${began}`;

/** Who took the ground, as "KIND code first day"; with `statusChange`, who carries the name on. */
export function successors(chronicle: Chronicle, territory: Territory, statusChange = false): string[] {
  return [...chronicle.successions.values()]
    .filter((one) => one.predecessorId === territory.id && one.statusChange === statusChange)
    .map((one) => label(chronicle.byId(one.successorId)))
    .sort();
}

export function predecessors(chronicle: Chronicle, territory: Territory, statusChange = false): string[] {
  return [...chronicle.successions.values()]
    .filter((one) => one.successorId === territory.id && one.statusChange === statusChange)
    .map((one) => label(chronicle.byId(one.predecessorId)))
    .sort();
}

export function eventsOf(chronicle: Chronicle, territory: Territory): TerritoryEvent[] {
  return [...chronicle.events.values()]
    .filter((event) => event.territoryId === territory.id)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
