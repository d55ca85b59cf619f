import { hash } from 'node:crypto';
import { type Election, payerOf } from '#lib/counting';
import { type BudgetBallotKind } from '../budget.enums.js';

export interface Published {
  title: string;
  /** The name of the territory that pays; of the common envelope none. */
  unit: string;
  day: string;
  ballotKind: `${BudgetBallotKind}`;
  maximumChoices: number;
  points: number | null;
  /** Of all envelopes. */
  election: Election;
  /** Whose envelope is written: that of a territory, or the common one. */
  territory: string | null;
  functionVersion: number;
  titles: Readonly<Record<string, string>>;
  funded: readonly string[];
}

const VOTE_TYPES = { APPROVAL: 'approval', KNAPSACK: 'approval', RANKED: 'ordinal', POINTS: 'cumulative' } as const;

/**
 * One envelope in the format of Pabulib (pabulib.org/format): what its own keys cannot say of the rule stands in further ones, so that the
 * file alone is enough to count again. Ballots stand in an order that a hash shuffles; they have no person, hour or place.
 */
export function pabulibOf(published: Published): string {
  const { ballotKind, maximumChoices, points } = published;
  const { rule, projects, ballots, envelope, incompatible, seed } = ofOne(published);
  const meta: Record<string, string | number> = {
    description: published.title,
    country: 'France',
    unit: published.unit,
    instance: published.day.slice(0, 4),
    num_projects: projects.length,
    num_votes: ballots.length,
    budget: envelope,
    vote_type: VOTE_TYPES[ballotKind],
    rule: rule.kind === 'GREEDY' ? 'greedy' : 'equalshares',
    date_end: published.day.split('-').toReversed().join('.'),
    currency: 'EUR',
    min_length: 1,
    max_length: maximumChoices,
    ...(ballotKind === 'KNAPSACK' && { max_sum_cost: envelope }),
    ...(ballotKind === 'RANKED' && { scoring_fn: 'Borda' }),
    ...(points !== null && { max_sum_points: points }),
    completion: rule.completion,
    minimum_votes: rule.minimumVotes,
    incompatible: incompatible.map((pair) => pair.join('-')).join(','),
    tie_seed: seed,
    function_version: published.functionVersion,
  };
  const tallied = new Map(projects.map(({ id }) => [id, { votes: 0, score: 0 }]));
  for (const ballot of ballots)
    for (const [id, given] of Object.entries(ballot)) {
      const tally = tallied.get(id)!;
      tally.votes += 1;
      tally.score += given;
    }
  return [
    'META',
    'key;value',
    ...Object.entries(meta).map(([key, value]) => `${key};${plain(String(value))}`),
    'PROJECTS',
    'project_id;cost;votes;score;name;selected',
    ...projects
      .toSorted((a, b) => Number(a.id) - Number(b.id))
      .map(({ id, cost }) => {
        const selected = published.funded.includes(id) ? 1 : 0;
        const { votes, score } = tallied.get(id)!;
        return [id, cost, votes, score, plain(published.titles[id] ?? ''), selected].join(';');
      }),
    'VOTES',
    ballotKind === 'POINTS' ? 'voter_id;vote;points' : 'voter_id;vote',
    ...shuffled(
      ballots.map((ballot) => voteOf(ballot, ballotKind)),
      seed,
    ).map((vote, i) => `${i + 1};${vote}`),
    '',
  ].join('\n');
}

/** What one envelope pays for, and what ballots say of that. */
function ofOne({ election, territory }: Published): Election {
  const { envelopes = {} } = election;
  const projects = election.projects.filter((one) => payerOf(one, envelopes) === territory);
  const ids = new Set(projects.map(({ id }) => id));
  return {
    ...election,
    projects,
    incompatible: election.incompatible.filter(([a, b]) => ids.has(a) && ids.has(b)),
    ballots: election.ballots
      .map((ballot) => Object.fromEntries(Object.entries(ballot).filter(([id]) => ids.has(id))))
      .filter((ballot) => Object.keys(ballot).length),
  };
}

const plain = (text: string): string => text.replaceAll(';', ',').replaceAll(/\s+/g, ' ').trim();

function voteOf(ballot: Readonly<Record<string, number>>, kind: `${BudgetBallotKind}`): string {
  const said = Object.entries(ballot).toSorted(([a], [b]) => Number(a) - Number(b));
  if (kind === 'RANKED')
    return said
      .toSorted(([, a], [, b]) => b - a)
      .map(([id]) => id)
      .join(',');
  const names = said.map(([id]) => id).join(',');
  return kind === 'POINTS' ? `${names};${said.map(([, points]) => points).join(',')}` : names;
}

/** By the hash of the seed, what they say and how many said so before. */
function shuffled(votes: readonly string[], seed: string): string[] {
  const before = new Map<string, number>();
  return votes
    .map((vote) => {
      const n = before.get(vote) ?? 0;
      before.set(vote, n + 1);
      return { vote, lot: hash('sha256', `${seed}/${vote}/${n}`, 'hex') };
    })
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ vote }) => vote);
}
