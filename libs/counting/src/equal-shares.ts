import { type Candidate, type Choice, type Chosen, type Group, inTheWay, type Passed } from './group.js';

/** Ballots that say the same, which have paid the same whenever they are asked. */
interface Voters {
  count: bigint;
  gives: Readonly<Record<string, bigint>>;
}

/** What each of some voters still has: `held[i]` over a denominator that is one for all. */
interface Purse {
  held: bigint[];
  over: bigint;
}

/** What a unit of support pays: `paid / per`. */
interface Price {
  paid: bigint;
  per: bigint;
}

/**
 * The Method of Equal Shares with utilities by cost (Peters, Pierczyński, Skowron, NeurIPS 2021; equalshares.net): the envelope is
 * shared among the ballots; again and again the project is bought whose supporters get the most support for what they pay, each of them
 * paying the same for a unit of support, or all that they have left. In whole numbers, so that nothing is rounded.
 */
export function equalShares(group: Group, share: { euros: bigint; per: bigint }, voters: readonly Voters[]): Choice {
  const purse: Purse = { held: voters.map(() => share.euros), over: share.per };
  const supporters = new Map(
    group.candidates.map(({ id }) => [id, voters.flatMap(({ gives }, i) => (gives[id] ? [i] : []))] as const),
  );
  const chosen: Chosen[] = [];
  const passed = new Map<string, Passed>();
  // What each was worth when it was last looked at: it never grows, as nobody gets richer.
  let open = group.candidates.map((candidate) => ({ candidate, worth: worthAtFirst(candidate) }));
  for (;;) {
    open = open.filter(({ candidate: { id } }) => {
      const against = inTheWay(group, id, chosen);
      if (against !== undefined) passed.set(id, { why: 'INCOMPATIBLE', against });
      return against === undefined;
    });
    open.sort((a, b) => compare(b.worth, a.worth));
    let best: { candidate: Candidate; price: Price; worth: Price }[] = [];
    for (const one of open) {
      if (best[0] && compare(one.worth, best[0].worth) < 0) break;
      const { candidate } = one;
      const who = supporters.get(candidate.id)!;
      const price = priceOf(candidate, { who, voters, purse });
      if (!price) {
        passed.set(candidate.id, { why: 'SHORT_OF_SUPPORT', left: Number(heldBy(who, voters, purse) / purse.over) });
        continue;
      }
      one.worth = { paid: BigInt(candidate.cost) * price.per, per: price.paid };
      const order = best[0] ? compare(one.worth, best[0].worth) : 1;
      if (order >= 0) best = [...(order === 0 ? best : []), { candidate, price, worth: one.worth }];
    }
    open = open.filter(({ candidate: { id } }) => !passed.has(id));
    if (!best.length) return { chosen, passed };
    const [first, ...others] = best.toSorted((a, b) => group.draw(a.candidate.id, b.candidate.id));
    const { candidate, price } = first!;
    pay(candidate.id, price, { who: supporters.get(candidate.id)!, voters, purse });
    chosen.push({ id: candidate.id, by: 'FUNDED', drawnBefore: others.map((other) => other.candidate.id) });
    open = open.filter((one) => one.candidate.id !== candidate.id);
  }
}

/** Ballots that say the same are counted together, in an order that does not depend on theirs. */
export function votersOf({ ballots, candidates }: Pick<Group, 'ballots' | 'candidates'>): Voters[] {
  const ids = candidates.map(({ id }) => id);
  const alike = new Map<string, Voters>();
  for (const ballot of ballots) {
    const said = ids.filter((id) => ballot[id]);
    const key = said.map((id) => `${id}:${ballot[id]}`).join(' ');
    const known = alike.get(key);
    if (known) known.count += 1n;
    else alike.set(key, { count: 1n, gives: Object.fromEntries(said.map((id) => [id, BigInt(ballot[id]!)])) });
  }
  return [...alike.values()];
}

const worthAtFirst = ({ support }: Candidate): Price => ({ paid: BigInt(support), per: 1n });

const compare = (a: Price, b: Price): number => {
  const difference = a.paid * b.per - b.paid * a.per;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

interface Paying {
  who: readonly number[];
  voters: readonly Voters[];
  purse: Purse;
}

const heldBy = (who: readonly number[], voters: readonly Voters[], { held }: Purse): bigint =>
  who.reduce((sum, i) => sum + voters[i]!.count * held[i]!, 0n);

/** What a unit of support pays so that all of them together pay for it; undefined where they cannot. */
function priceOf({ id, cost }: Candidate, { who, voters, purse }: Paying): Price | undefined {
  const { held, over } = purse;
  const whole = BigInt(cost) * over;
  if (heldBy(who, voters, purse) < whole) return undefined;
  // Whoever has the least for each unit that they give runs dry first.
  const poorest = who.toSorted((a, b) => {
    const difference = held[a]! * voters[b]!.gives[id]! - held[b]! * voters[a]!.gives[id]!;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
  let missing = whole;
  let units = poorest.reduce((sum, i) => sum + voters[i]!.count * voters[i]!.gives[id]!, 0n);
  for (const i of poorest) {
    const { count, gives } = voters[i]!;
    if (missing * gives[id]! <= held[i]! * units) return { paid: missing, per: units * over };
    missing -= count * held[i]!;
    units -= count * gives[id]!;
  }
  return undefined;
}

function pay(id: string, { paid, per }: Price, { who, voters, purse }: Paying): void {
  // Over the product of both denominators, in its lowest terms.
  const common = divisor(per, purse.over);
  const [ours, theirs] = [per / common, purse.over / common];
  purse.held = purse.held.map((held) => held * ours);
  purse.over *= ours;
  for (const i of who) {
    const price = paid * theirs * voters[i]!.gives[id]!;
    purse.held[i] = price < purse.held[i]! ? purse.held[i]! - price : 0n;
  }
  const shared = purse.held.reduce(divisor, purse.over);
  if (shared === 1n) return;
  purse.held = purse.held.map((held) => held / shared);
  purse.over /= shared;
}

function divisor(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b];
  return a;
}
