import { failure } from '#lib/graphql';

/**
 * Lets few through at once and a bounded number wait: each check of a password takes 19 MiB and a core for some hundredths of a
 * second. Whoever finds too many waiting is told at once.
 */
export class Gate {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly longest: number,
  ) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.atOnce) this.inside++;
    else await this.turn();
    try {
      return await work();
    } finally {
      // The place passes to who waits longest, or is free.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.longest)
      throw failure('UNAVAILABLE', 'Too many passwords are being checked at this moment. Try again in a few seconds.');
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
