import { type Territory } from '../model.js';
import { type Step } from './step.js';

/** Municipal population by INSEE code; null where the file does not tell. */
export type Populations = ReadonlyMap<string, number | null>;

/**
 * The figures of a yearly file, put right where they are older than its list of communes: the files of 2019 and 2023 give
 * a merged commune the figure of the former commune of the same code. The sum of what merged replaces it where all figures
 * are known; else it is unknown.
 */
export function readPopulations({ chronicle, vintage, day, first }: Step): Populations {
  const merged = new Map<string, Territory[]>();
  for (const { predecessorId, successorId, on, statusChange } of chronicle.successions.values()) {
    const successor = chronicle.byId(successorId);
    if (on !== day || statusChange || successor.kind !== 'COMMUNE') continue;
    merged.set(successor.code, [...(merged.get(successor.code) ?? []), chronicle.byId(predecessorId)]);
  }
  const populations = new Map<string, number | null>();
  for (const { code, population } of vintage.communes) {
    const figures = merged.get(code)?.map(({ versions }) => versions.at(-1)?.population ?? null) ?? [];
    const stale = figures.length > 1 && population !== null && (first || figures.includes(population));
    populations.set(code, stale ? sum(figures) : population);
  }
  return populations;
}

function sum(figures: readonly (number | null)[]): number | null {
  return figures.reduce((total, figure) => (total === null || figure === null ? null : total + figure), 0);
}
