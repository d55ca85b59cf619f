/** Characters of all files that are kept: those of some large votes. */
const MOST = 20_000_000;

/**
 * Files of results, which never change once they are counted: made once for all who ask at the same time, and kept for those who ask
 * next, the latest first.
 */
export class KeptFiles {
  readonly #files = new Map<string, Promise<string>>();
  readonly #sizes = new Map<string, number>();

  of(name: string, make: () => Promise<string>): Promise<string> {
    const known = this.#files.get(name);
    const file = known ?? this.#made(name, make);
    // The last in the order of the map was asked for last.
    this.#files.delete(name);
    this.#files.set(name, file);
    return file;
  }

  #made(name: string, make: () => Promise<string>): Promise<string> {
    const file = make();
    file.then(
      ({ length }) => {
        this.#sizes.set(name, length);
        this.#letGo();
      },
      () => this.#files.delete(name),
    );
    return file;
  }

  #letGo(): void {
    let sum = [...this.#sizes.values()].reduce((all, size) => all + size, 0);
    for (const name of [...this.#files.keys()]) {
      if (sum <= MOST) return;
      sum -= this.#sizes.get(name) ?? 0;
      if (this.#sizes.delete(name)) this.#files.delete(name);
    }
  }
}
