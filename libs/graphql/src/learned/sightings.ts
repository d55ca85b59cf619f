import { randomInt } from 'node:crypto';

const SLOTS = 8192;

/** Multipliers of a hash that is quick for a text of some hundred characters. */
const ODD = 0x9e3779b1;
const OTHER = 0x85ebca6b;

/**
 * How often texts came, in a table that never grows: a fingerprint and a count in each slot. A text that meets another in its
 * slot counts that one down before it takes its place, so that what comes often stays.
 */
export class Sightings {
  private readonly prints = new Uint32Array(SLOTS);
  private readonly counts = new Uint8Array(SLOTS);
  /** Secret, so that nobody can aim at a slot. */
  private readonly seed = randomInt(2 ** 32);

  /** It has to come as often again. */
  forget(text: string): void {
    const { print, slot } = this.placeOf(text);
    if (this.prints[slot] === print) this.counts[slot] = 0;
  }

  /** Notes that a text came, and answers how often it has come by now, as far as is known. */
  count(text: string): number {
    const { print, slot } = this.placeOf(text);
    if (this.prints[slot] === print) {
      if (this.counts[slot]! < 255) this.counts[slot]!++;
      return this.counts[slot]!;
    }
    if (this.counts[slot]! > 1) {
      this.counts[slot]!--;
      return 1;
    }
    this.prints[slot] = print;
    this.counts[slot] = 1;
    return 1;
  }

  private placeOf(text: string): { print: number; slot: number } {
    let print = this.seed;
    let place = ~this.seed;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      print = Math.imul(print ^ code, ODD);
      place = Math.imul(place ^ code, OTHER);
    }
    return { print: (print ^ (print >>> 15)) >>> 0, slot: (place ^ (place >>> 13)) & (SLOTS - 1) };
  }
}
