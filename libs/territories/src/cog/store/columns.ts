import { type Kind, type Precision, type EventKind, type Day, type VintageStamp } from '../model.js';

/**
 * The data file: columns instead of rows, each value written only where it differs from the one before, so that it
 * compresses well. A territory is named by its rank in `territories`, a day by its rank in `days`.
 */
export interface CogColumns {
  about: string;
  format: 1;
  source: string;
  licence: string;
  vintages: VintageStamp[];
  /** All days that occur, in order; the last is the open end. */
  days: Day[];
  territories: {
    kind: Kind[];
    /** How many of each kind, in the order of `kind`. */
    count: number[];
    code: string[];
    began: number[];
    /** Ranks of those that began before the source does. */
    beganEarlier: number[];
    ended: number[];
    versions: number[];
  };
  versions: {
    from: number[];
    /** 1 where a new state begins, 0 where only figures change. */
    state: number[];
    /** '' where unchanged. */
    name: string[];
    siren: string[];
    postalCodes: string[];
    epciForm: string[];
    seatCode: string[];
    overseas: number[];
    /** Difference from the version before; null where unknown. */
    population: (number | null)[];
    /** 0 as in the row before, 1 none, else rank + 2. */
    communeId: number[];
    epciId: number[];
    departementId: number[];
    regionId: number[];
  };
  successions: { predecessor: number[]; successor: number[]; on: number[]; statusChange: number[] };
  events: {
    territory: number[];
    kinds: EventKind[];
    kind: number[];
    on: number[];
    notBefore: number[];
    precisions: Precision[];
    precision: number[];
    reasons: (string | null)[];
    reason: number[];
    sources: string[];
    source: number[];
  };
  extents: { epci: number[]; ancestor: number[]; from: number[]; to: number[] };
}

export const TEXT_FACTS = ['siren', 'epciForm', 'seatCode'] as const;
export const PARENT_FACTS = ['communeId', 'epciId', 'departementId', 'regionId'] as const;

/** Each value minus the one before. */
export function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

export function sums(steps: readonly number[]): number[] {
  let total = 0;
  return steps.map((step) => (total += step));
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
