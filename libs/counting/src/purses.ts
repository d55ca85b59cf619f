import { type Supporters, type Voters } from './electorate.js';

/** What a unit of support pays: `paid / per`. */
export interface Price {
  paid: bigint;
  per: bigint;
}

/** Far nearer to each other than about how much somebody has is wrong. */
const CLOSE = 1e-9;

/** Whether two numbers that are about right tell which is the larger; whole numbers tell it of the others. */
export const isClear = (a: number, b: number): boolean => Math.abs(a - b) > CLOSE * (a + b);

/**
 * What each of some voters still has: in whole numbers over a denominator that grows with each purchase, so that nothing is rounded; and
 * about how much that is in euros, which is looked up a hundred times faster.
 */
export class Purses {
  /** The denominator. */
  over: bigint;
  readonly about: Float64Array;
  readonly #held: bigint[];
  /** After how many purchases each paid last: what they hold is over the denominator of then. */
  readonly #paidAt: Uint32Array;
  /** What makes a number over the denominator after as many purchases one over that of now. */
  #grown: bigint[] = [1n];
  /** Digits that are too many for floating point. */
  #cut = 0n;

  constructor(
    private readonly voters: readonly Voters[],
    { euros, per }: { euros: bigint; per: bigint },
  ) {
    this.over = per;
    this.#held = voters.map(() => euros);
    this.about = new Float64Array(voters.length).fill(this.inEuros(euros));
    this.#paidAt = new Uint32Array(voters.length);
  }

  /** Over the denominator. */
  of(i: number): bigint {
    return this.#held[i]! * this.#grown[this.#paidAt[i]!]!;
  }

  /** What all of them hold together, over the denominator. */
  heldBy(who: readonly number[]): bigint {
    const sums = this.#grown.map(() => 0n);
    for (const i of who) sums[this.#paidAt[i]!]! += this.voters[i]! * this.#held[i]!;
    return sums.reduce((sum, held, purchases) => sum + held * this.#grown[purchases]!, 0n);
  }

  /** Whether all of them together could pay as many euros. */
  couldPay(euros: number, who: readonly number[]): boolean {
    let about = 0;
    for (const i of who) about += Number(this.voters[i]!) * this.about[i]!;
    return isClear(about, euros) ? about > euros : this.heldBy(who) >= BigInt(euros) * this.over;
  }

  /** About as much as what is over the denominator. */
  inEuros(held: bigint): number {
    return Number(held >> this.#cut) / Number(this.over >> this.#cut);
  }

  /** Each of them pays for what they give, or all that they have left. The price is over a multiple of the denominator. */
  pay({ paid, per }: Price, { who, gives }: Supporters): void {
    const grown = per / this.over;
    this.#grown = [...this.#grown.map((before) => before * grown), 1n];
    this.over = per;
    this.#cut = BigInt(Math.max(0, per.toString(16).length * 4 - 1000));
    who.forEach((i, k) => {
      const [had, owed] = [this.of(i), paid * gives[k]!];
      this.#held[i] = owed < had ? had - owed : 0n;
      this.#paidAt[i] = this.#grown.length - 1;
      this.about[i] = this.inEuros(this.#held[i]!);
    });
  }
}
