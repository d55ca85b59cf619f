import { type Candidate, type Choice, type Chosen, type Group, inTheWay, type Passed } from './group.js';
import { type Electorate, type Supporters, type Voters } from './electorate.js';
import { isClear, type Price, Purses } from './purses.js';

/**
 * The Method of Equal Shares with utilities by cost (Peters, Pierczyński, Skowron, NeurIPS 2021; equalshares.net): the envelope is
 * shared among the ballots; again and again the project is bought whose supporters get the most support for what they pay, each of them
 * paying the same for a unit of support, or all that they have left. In whole numbers, so that nothing is rounded.
 */
export function equalShares(
  group: Group,
  share: { euros: bigint; per: bigint },
  { voters, supporters }: Electorate,
): Choice {
  const purses = new Purses(voters, share);
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
      const by = supporters.get(candidate.id)!;
      const price = priceOf(candidate, by, { voters, purses });
      if (!price) {
        passed.set(candidate.id, { why: 'SHORT_OF_SUPPORT', left: Number(purses.heldBy(by.who) / purses.over) });
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
    purses.pay(price, supporters.get(candidate.id)!);
    chosen.push({ id: candidate.id, by: 'FUNDED', drawnBefore: others.map((other) => other.candidate.id) });
    open = open.filter((one) => one.candidate.id !== candidate.id);
  }
}

const worthAtFirst = ({ support }: Candidate): Price => ({ paid: BigInt(support), per: 1n });

const compare = (a: Price, b: Price): number => {
  const difference = a.paid * b.per - b.paid * a.per;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * What a unit of support pays so that all of them together pay for it; undefined where they cannot. Whoever has less than that pays all that
 * they have, which makes it dearer for the others, until nobody else runs dry.
 */
function priceOf(
  { cost, support }: Candidate,
  { who, gives, units }: Supporters,
  { voters, purses }: { voters: readonly Voters[]; purses: Purses },
): Price | undefined {
  if (!purses.couldPay(cost, who)) return undefined;
  let price: Price = { paid: BigInt(cost) * purses.over, per: BigInt(support) };
  let paying = who.map((_, k) => k);
  for (;;) {
    const about = purses.inEuros(price.paid) / Number(price.per);
    const isDry = (k: number): boolean => {
      const i = who[k]!;
      const [has, owes] = [purses.about[i]!, about * units[k]!];
      return isClear(has, owes) ? has < owes : purses.of(i) * price.per < price.paid * gives[k]!;
    };
    const dry = paying.filter(isDry);
    if (!dry.length) return { paid: price.paid, per: price.per * purses.over };
    paying = paying.filter((k) => !isDry(k));
    price = {
      paid: price.paid - purses.heldBy(dry.map((k) => who[k]!)),
      per: price.per - dry.reduce((sum, k) => sum + voters[who[k]!]! * gives[k]!, 0n),
    };
  }
}
