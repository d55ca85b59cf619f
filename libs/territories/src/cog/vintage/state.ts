import { type Facts, type Territory } from '../model.js';
import { type Step } from './step.js';

/** A new state of a territory that goes on, with the events that its changes make. */
export function state(
  { chronicle, day, first, dating }: Step,
  territory: Territory,
  facts: Partial<Facts> & { name: string },
): void {
  const before = territory.versions.at(-1);
  if (before && !first && territory.began !== day) {
    if (before.name !== facts.name) {
      chronicle.record(territory, { ...dating, kind: 'RENAMING', reason: `${before.name} → ${facts.name}` });
    }
    if (facts.epciForm && before.epciForm && before.epciForm !== facts.epciForm) {
      chronicle.record(territory, {
        ...dating,
        kind: 'STATUS_CHANGE',
        reason: `${before.epciForm} → ${facts.epciForm}`,
      });
    }
    const parents = [
      ['departementId', 'DEPARTEMENT_CHANGE'],
      ['regionId', 'REGION_CHANGE'],
      ['epciId', 'EPCI_CHANGE'],
    ] as const;
    for (const [parent, kind] of parents) {
      const [from, to] = [before[parent], facts[parent]];
      // A département or an EPCI that moves takes its communes along: theirs is no event of their own.
      if (from === to || to === undefined || (parent === 'regionId' && territory.kind !== 'DEPARTEMENT')) continue;
      if (parent !== 'epciId' && territory.kind === 'EPCI') continue;
      if (!['COMMUNE', 'DEPARTEMENT'].includes(territory.kind)) continue;
      const name = (id: string | null): string => (id ? (chronicle.byId(id).versions.at(-1)?.name ?? '') : '–');
      chronicle.record(territory, { ...dating, kind, reason: `${name(from)} → ${name(to)}` });
    }
  }
  chronicle.restate(territory, day, facts, first);
}

/** What the file leaves out stays as it was; a figure counts from this file on only where it differs. */
function known(facts: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

export function figures(step: Step, population: number | null, more: Partial<Facts> = {}): Partial<Facts> {
  return known({ population, populationOn: population === null ? null : step.day, ...more });
}
