import { fits, shared } from './completion.js';
import {
  type Ballot,
  type Election,
  type Explained,
  type GroupOutcome,
  type Outcome,
  type Project,
} from './election.js';
import { type Candidate, type Choice, type Group, payerOf, spentOn } from './group.js';
import { greedy } from './greedy.js';
import { drawn } from './ties.js';

/** Grows when the same ballots could come out otherwise. */
export const RULE_VERSION = 1;

/**
 * What comes of an election: for a preview, the result and each recount alike. Nothing but its argument decides, and in no order of that:
 * equals stand as the seed draws them.
 */
export function count(election: Election): Outcome {
  const steps = counting(election);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, which waits between its steps as it is told, so that others have their turn: of many ballots it takes a while. */
export async function countInTurns(election: Election, wait: () => Promise<unknown>): Promise<Outcome> {
  const steps = counting(election);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await wait();
  }
}

function* counting(election: Election): Generator<void, Outcome> {
  const territories = Object.keys(election.envelopes ?? {}).toSorted();
  const counted = [];
  for (const territory of [null, ...territories]) counted.push(yield* countGroup(election, territory));
  const projects = counted.flatMap(({ explained }) => explained);
  const groups = counted.map(({ group }) => group).filter(({ territory, envelope }) => territory || envelope > 0);
  return {
    version: RULE_VERSION,
    funded: projects.flatMap(({ id, place }) => (place ? [id] : [])),
    projects,
    groups,
    exhausted: groups.every(({ exhausted }) => exhausted),
    spent: groups.reduce((sum, { spent }) => sum + spent, 0),
  };
}

function* countGroup(
  election: Election,
  territory: string | null,
): Generator<void, { group: GroupOutcome; explained: Explained[] }> {
  const { rule, seed, envelopes = {} } = election;
  const draw = drawn(seed);
  const projects = election.projects
    .filter((one) => payerOf(one, envelopes) === territory)
    .toSorted((a, b) => draw(a.id, b.id));
  const ballots = election.ballots.filter((ballot) => projects.some(({ id }) => ballot[id]));
  const tallied = projects.map((project) => tally(project, ballots));
  const group: Group = {
    envelope: territory === null ? election.envelope : envelopes[territory]!,
    completion: rule.completion,
    candidates: tallied.filter(({ votes }) => votes > 0 && votes >= rule.minimumVotes),
    ...{ ballots, draw, against: againstOf(election.incompatible) },
  };
  const choice = rule.kind === 'GREEDY' ? greedy(group) : yield* shared(group);
  const explained = tallied.map((one) => explain(one, choice, ballots.length));
  return {
    group: {
      ...{ territory, envelope: group.envelope, spent: spentOn(group, choice.chosen), ballots: ballots.length },
      exhausted: !fits(group, choice),
    },
    explained: explained.toSorted(inOrder),
  };
}

/** What was funded, in that order; then the rest, the most supported first: as drawn where they are equal, for they stand so. */
const inOrder = (a: Explained, b: Explained): number =>
  (a.place ?? Infinity) === (b.place ?? Infinity)
    ? b.support - a.support
    : (a.place ?? Infinity) - (b.place ?? Infinity);

function tally({ id, cost }: Project, ballots: readonly Ballot[]): Candidate {
  const given = ballots.flatMap((ballot) => ballot[id] ?? []);
  return { id, cost, votes: given.length, support: given.reduce((sum, points) => sum + points, 0) };
}

function againstOf(pairs: Election['incompatible']): Map<string, string[]> {
  const against = new Map<string, string[]>();
  for (const [a, b] of pairs)
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      against.set(one, [...(against.get(one) ?? []), other]);
  return against;
}

function explain({ id, votes, support }: Candidate, { chosen, passed }: Choice, ballots: number): Explained {
  const at = chosen.findIndex((one) => one.id === id);
  const said = { id, votes, ballots, support, place: null, left: null, against: null, drawnBefore: [] };
  if (at >= 0) {
    const { by, drawnBefore } = chosen[at]!;
    return { ...said, why: by, place: at + 1, drawnBefore };
  }
  const why = passed.get(id);
  if (why) return { ...said, ...why };
  return { ...said, why: votes === 0 ? 'NO_VOTES' : 'BELOW_MINIMUM' };
}
