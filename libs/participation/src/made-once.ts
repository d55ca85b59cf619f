import { Weighed } from '#lib/graphql';

/**
 * What never changes once it is there: made once, however many ask for it at the same time, and kept for those who ask next, the latest
 * first, within what all of them may weigh.
 */
export class MadeOnce<T> {
  readonly #kept: Weighed<T>;
  readonly #underWay = new Map<string, Promise<T>>();
  readonly #weightOf: (value: T) => number;

  constructor(most: number, weightOf: (value: T) => number) {
    this.#kept = new Weighed<T>(Infinity, most);
    this.#weightOf = weightOf;
  }

  async of(key: string, make: () => Promise<T>): Promise<T> {
    return this.#kept.get(key) ?? this.#underWay.get(key) ?? this.#made(key, make);
  }

  #made(key: string, make: () => Promise<T>): Promise<T> {
    const made = make()
      .then((value) => (this.#kept.set(key, value, this.#weightOf(value)), value))
      .finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, made);
    return made;
  }
}
