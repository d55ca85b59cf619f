import { Weighed } from '#lib/graphql';

/** Characters of all files that are kept: those of some large votes. */
const MOST = 20_000_000;

/**
 * Files of results, which never change once they are counted: made once for all who ask at the same time, and kept for those who ask
 * next, the latest first.
 */
export class KeptFiles {
  readonly #kept = new Weighed<string>(Infinity, MOST);
  readonly #underWay = new Map<string, Promise<string>>();

  async of(name: string, make: () => Promise<string>): Promise<string> {
    return this.#kept.get(name) ?? this.#underWay.get(name) ?? this.#made(name, make);
  }

  #made(name: string, make: () => Promise<string>): Promise<string> {
    const file = make()
      .then((text) => (this.#kept.set(name, text, text.length), text))
      .finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, file);
    return file;
  }
}
