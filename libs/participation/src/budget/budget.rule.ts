import { sql } from '#lib/reads';
import { type Tx } from '#lib/writes';
import { type Asked } from './budget.ballot.js';
import { type BudgetCompletion, type BudgetRuleKind } from './budget.enums.js';

/** What is said before the vote of how it is voted on and counted. */
export interface Said extends Omit<Asked, 'projects'> {
  kind: BudgetRuleKind;
  completion: BudgetCompletion;
  minimumVotes: number;
  paperDays: number;
  publishedDays: number | null;
  incompatible: [number, number][];
}

/** As it is kept: each that was said has its number. */
export interface Rule extends Said {
  number: number;
}

/** Columns of `participation.budget_rule`. */
const COLUMNS: Readonly<Record<keyof Said, string>> = {
  kind: 'kind',
  ballotKind: 'ballot_kind',
  completion: 'completion',
  envelope: 'envelope',
  envelopes: 'envelopes',
  minimumVotes: 'minimum_votes',
  maximumChoices: 'maximum_choices',
  points: 'points',
  incompatible: 'incompatible',
  reach: 'reach',
  paperDays: 'paper_days',
  publishedDays: 'published_days',
};
const NAMES = Object.keys(COLUMNS) as (keyof Said)[];

/** The rule that holds; none where nobody has said any. */
export const ruleOf = (tx: Tx, callId: string): Promise<Rule | undefined> =>
  tx.one<Rule>(
    `select r.number, ${NAMES.map((name) => `r.${COLUMNS[name]} as "${name}"`).join(', ')}
     from participation.budget_rule r where r.call_id = $1 order by r.number desc limit 1`,
    [callId],
  );

/** From now on this one holds. */
export async function keepRule(tx: Tx, callId: string, said: Said): Promise<void> {
  const { envelopes, incompatible } = said;
  const values = { ...said, envelopes: JSON.stringify(envelopes), incompatible: JSON.stringify(incompatible) };
  await tx.query(
    `insert into participation.budget_rule (call_id, number, ${NAMES.map((name) => COLUMNS[name]).join(', ')})
     select $1, coalesce(max(r.number), 0) + 1, ${NAMES.map((_, i) => `$${i + 2}`).join(', ')} from participation.budget_rule r where r.call_id = $1`,
    [callId, ...NAMES.map((name) => values[name])],
  );
}

/** Of `participation.budget_rule r`, for those who read: all but lists, which each of them tells in a form of its own. */
export const RULE = sql`'number', r.number, 'kind', r.kind, 'ballotKind', r.ballot_kind, 'completion', r.completion, 'envelope', r.envelope,
  'minimumVotes', r.minimum_votes, 'maximumChoices', r.maximum_choices, 'points', r.points,
  'reach', r.reach, 'paperDays', r.paper_days, 'publishedDays', r.published_days`;
