import { type Group } from './group.js';

/** Ballots that say the same, which have paid the same whenever they are asked: how many they are. */
export type Voters = bigint;

/** Who supports a project: whose ballots, and how much each gives to it, in whole numbers and as floating point. */
export interface Supporters {
  who: readonly number[];
  gives: readonly bigint[];
  units: readonly number[];
}

/** The ballots of an envelope as equal shares look at them. */
export interface Electorate {
  voters: readonly Voters[];
  supporters: ReadonlyMap<string, Supporters>;
}

/** Ballots that say the same are counted together, in an order that does not depend on theirs. */
export function electorateOf({ ballots, candidates }: Pick<Group, 'ballots' | 'candidates'>): Electorate {
  const ids = candidates.map(({ id }) => id);
  const alike = new Map<string, { count: bigint; said: string[]; ballot: Group['ballots'][number] }>();
  for (const ballot of ballots) {
    const said = ids.filter((id) => ballot[id]);
    const key = said.map((id) => `${id}:${ballot[id]}`).join(' ');
    const known = alike.get(key);
    if (known) known.count += 1n;
    else alike.set(key, { count: 1n, said, ballot });
  }
  const supporters = new Map(ids.map((id) => [id, { who: [], gives: [], units: [] } as Mutable]));
  [...alike.values()].forEach(({ said, ballot }, i) => {
    for (const id of said) {
      const of = supporters.get(id)!;
      of.who.push(i);
      of.gives.push(BigInt(ballot[id]!));
      of.units.push(ballot[id]!);
    }
  });
  return { voters: [...alike.values()].map(({ count }) => count), supporters };
}

type Mutable = { who: number[]; gives: bigint[]; units: number[] };
