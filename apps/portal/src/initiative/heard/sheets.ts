import { type PointView, RATIO, viewOf } from '../../map/point-view.js';
import type { CommuneHeard } from './heard.js';

export type Placed = CommuneHeard & { at: readonly [number, number]; isNamed?: boolean };

/** What is drawn on one sheet: a département, or all where they would be many. */
export interface HeardSheet {
  key: string;
  communes: readonly Placed[];
  view: PointView;
  /** How large the circle of the largest commune is, and that of the smallest, in four hundredths of the width. */
  largest: number;
  smallest: number;
}

const MOST_SHEETS = 4;

/** One sheet for each département; those that lie overseas are as large as the others. */
export function sheetsOf(communes: readonly CommuneHeard[]): HeardSheet[] {
  const groups = Map.groupBy(communes.flatMap(place), ({ territory }) => departementOf(territory?.code ?? ''));
  if (groups.size <= MOST_SHEETS) return [...groups].map(([key, all]) => sheetOf(key, all));
  return [...Map.groupBy(communes.flatMap(place), ({ territory }) => territory?.code.startsWith('97') ?? false)].map(
    ([isOverseas, all]) => sheetOf(String(isOverseas), all),
  );
}

const departementOf = (code: string): string => code.slice(0, code.startsWith('97') ? 3 : 2);

function place(one: CommuneHeard): Placed[] {
  const { longitude, latitude } = one.territory?.centroid ?? {};
  return longitude == null || latitude == null ? [] : [{ ...one, at: [longitude, latitude] }];
}

/** The large ones are drawn first, below the others. */
function sheetOf(key: string, all: readonly Placed[]): HeardSheet {
  const view = viewOf(all);
  const longitudes = all.map(({ at: [longitude] }) => longitude);
  // So that they do not cover each other: by how far apart they are.
  const apart = Math.sqrt((400 * 400 * RATIO) / all.length);
  return {
    ...{ key, view },
    communes: named(
      all.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0)),
      Math.max(...longitudes) - Math.min(...longitudes),
    ),
    ...{ largest: Math.min(16, apart * 0.9), smallest: Math.min(3, apart * 0.13) },
  };
}

/** The largest, to find one’s way by: those whose names do not stand on each other. */
function named(communes: readonly Placed[], width: number): Placed[] {
  const told: Placed[] = [];
  for (const one of communes.slice(0, 20))
    if (told.length < 4 && told.every(({ at }) => Math.abs(at[1] - one.at[1]) > width / 12)) told.push(one);
  return communes.map((one) => ({ ...one, isNamed: told.includes(one) }));
}
