import { ballotOf, hashOf } from './budget.box.js';
import { electionIn } from './pabulib/read.js';
import { count, type Election, type Outcome, RULE_VERSION, sha256 } from './rule/index.js';

interface Queries {
  query<T extends object>(text: string): Promise<{ rows: T[] }>;
}

interface Kept {
  id: string;
  version: number;
  ballots: string[];
  ballotsHash: string;
  seed: string;
  commitment: string;
  outcome: Outcome;
  rule: Election['rule'] & Pick<Election, 'envelope' | 'envelopes'> & { incompatible: [number, number][] };
  projects: { id: number; cost: number; territory: string | null }[];
}

export interface Recounted {
  id: string;
  ballots: number;
  /** What differs; nothing where it comes out as it was kept. */
  differs: string[];
}

/** Each result that is kept, counted again from its ballots. */
export async function recountBudgets(database: Queries): Promise<Recounted[]> {
  const { rows } = await database.query<Kept>(
    `select r.call_id as id, r.function_version as version, r.ballots, r.ballots_hash as "ballotsHash", s.seed, s.commitment, r.outcome,
       json_build_object('kind', u.kind, 'completion', u.completion, 'minimumVotes', u.minimum_votes, 'envelope', u.envelope,
         'envelopes', u.envelopes, 'incompatible', u.incompatible) as rule,
       (select json_agg(json_build_object('id', p.number, 'cost', p.cost, 'territory', p.territory_id) order by p.number)
         from participation.budget_project p where p.call_id = r.call_id) as projects
     from participation.budget_result r join participation.budget_seed s on s.call_id = r.call_id
     join participation.budget_rule u on u.call_id = r.call_id and u.number = r.rule_number order by r.call_id`,
  );
  return rows.map((kept) => ({ id: kept.id, ballots: kept.ballots.length, differs: differencesOf(kept) }));
}

function differencesOf({ version, ballots, ballotsHash, seed, commitment, outcome, rule, projects }: Kept): string[] {
  if (version !== RULE_VERSION) return [`version ${version} of the function`];
  const { kind, completion, minimumVotes, envelope, envelopes, incompatible } = rule;
  const again = count({
    rule: { kind, completion, minimumVotes },
    projects: projects.map(({ id, cost, territory }) => ({ id: String(id), cost, territory })),
    incompatible: incompatible.map(([a, b]) => [String(a), String(b)] as const),
    ballots: ballots.map(ballotOf),
    ...{ envelope, envelopes, seed },
  });
  return [
    ...(hashOf(ballots) === ballotsHash ? [] : ['ballots']),
    ...(sha256(seed) === commitment ? [] : ['seed']),
    ...(inOrder(again) === inOrder(outcome) ? [] : ['outcome']),
  ];
}

/** A file in the format of Pabulib, counted by its own rule. */
export function recountFile(text: string): { outcome: Outcome; isAsSelected: boolean } {
  const { election, selected } = electionIn(text);
  const outcome = count(election);
  return { outcome, isAsSelected: inOrder(outcome.funded.toSorted()) === inOrder(selected.toSorted()) };
}

/** As text, whatever order its keys were kept in. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
