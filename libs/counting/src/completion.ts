import { type Electorate, electorateOf } from './electorate.js';
import { equalShares } from './equal-shares.js';
import { type Choice, type Group, inTheWay, spentOn } from './group.js';
import { greedy } from './greedy.js';

/** As many steps as are taken to spend what is left: a share grows to some ten times what it was. */
const STEPS = 2000;

/** Equal shares, and what is done with what they leave over. */
export function* shared(group: Group): Generator<void, Choice> {
  const { envelope, ballots, completion } = group;
  if (!ballots.length) return { chosen: [], passed: new Map() };
  const electorate = electorateOf(group);
  const first = equalShares(group, { euros: BigInt(envelope), per: BigInt(ballots.length) }, electorate);
  const raised = completion.startsWith('ADD_ONE') ? yield* addOne(group, first, electorate) : first;
  if (!completion.endsWith('GREEDY')) return raised;
  const { chosen, passed } = greedy(group, raised.chosen, 'COMPLETED');
  return { chosen, passed };
}

/**
 * The share of each ballot is raised, by a euro or by a two hundredth where it is larger than that, for as long as what is bought stays
 * within the envelope, and something else would fit unless all of it is asked for (“Add1”, equalshares.net).
 */
function* addOne(group: Group, first: Choice, electorate: Electorate): Generator<void, Choice> {
  const { envelope, ballots, candidates, completion } = group;
  const isFully = completion === 'ADD_ONE_FULLY';
  const share = Math.floor(envelope / ballots.length);
  const step = Math.max(1, Math.floor(share / 200));
  // Nobody has a use for more.
  const most = candidates.reduce((sum, { cost }) => sum + cost, 0);
  let best = first;
  for (let i = 1; i <= STEPS && share + (i - 1) * step <= most && (isFully || fits(group, best)); i++) {
    yield;
    const next = equalShares(group, { euros: BigInt(share + i * step), per: 1n }, electorate);
    if (spentOn(group, next.chosen) > envelope) break;
    best = next;
  }
  return best;
}

/** Whether something else could be paid from what is left. */
export function fits(group: Group, { chosen }: Pick<Choice, 'chosen'>): boolean {
  const left = group.envelope - spentOn(group, chosen);
  return group.candidates.some(
    ({ id, cost }) => cost <= left && !chosen.some((one) => one.id === id) && inTheWay(group, id, chosen) === undefined,
  );
}
