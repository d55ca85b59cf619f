import { derivedId } from '#lib/graphql';

/** All that is made depends on this and on nothing else: the same data on every installation. */
const SEED = 20130101;

/** Chances that follow from a name (mulberry32): what is added for one organization changes nothing for another. */
export class Chance {
  private state: number;

  constructor(name: string) {
    this.state = [...name].reduce((h, c) => Math.imul(h ^ c.codePointAt(0)!, 0x01000193), SEED ^ 0x811c9dc5) >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from the first to the last. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const all = [...list];
    for (let i = all.length - 1; i > 0; i--) {
      const j = this.between(0, i);
      [all[i], all[j]] = [all[j]!, all[i]!];
    }
    return all;
  }

  happens(share: number): boolean {
    return this.next() < share;
  }
}

export const demonstrationId = (prefix: string, ...key: (string | number)[]): string =>
  derivedId(prefix, 'demonstration', ...key.map(String));

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Later than every day: a period that goes on. */
export const INFINITY = 'infinity';

/** Days as text compare by their letters, and the end of time comes after all of them. */
export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);
