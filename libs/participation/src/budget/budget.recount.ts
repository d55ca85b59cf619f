import { isDeepStrictEqual } from 'node:util';
import { type Election, type Outcome, RULE_VERSION, sha256 } from '#lib/counting';
import { hashOf } from './budget.box.js';
import { BudgetCheckKind } from './budget.enums.js';
import { type BudgetCheck } from './budget.result.type.js';
import { aside, counting } from './thread/aside.js';
import { type Box } from './thread/work.js';

interface Queries {
  query<T extends object>(text: string): Promise<{ rows: T[] }>;
}

/** A row of `participation.budget_kept`. */
export interface Kept {
  id: string;
  version: number;
  ballots: string[];
  ballotsHash: string;
  seed: string;
  commitment: string;
  outcome: Outcome;
  online: number;
  paper: number;
  receipts: number;
  signed: number;
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
  const { rows } = await database.query<Kept>('select * from participation.budget_kept order by id');
  const recounted: Recounted[] = [];
  for (const kept of rows)
    recounted.push({ id: kept.id, ballots: kept.ballots.length, differs: await differencesOf(kept) });
  return recounted;
}

async function differencesOf(kept: Kept): Promise<string[]> {
  if (kept.version !== RULE_VERSION) return [`version ${kept.version} of the function`];
  return (await checked(kept, (box) => counting({ box }))).flatMap(({ kind, isRight }) =>
    isRight ? [] : [kind.toLowerCase()],
  );
}

/** Each thing that has to be so of it; counted for somebody who waits unless it is said otherwise. */
export async function checked(
  kept: Kept,
  count: (box: Box) => Promise<Outcome> = (box) => aside(() => ({ box })),
): Promise<BudgetCheck[]> {
  const { ballots, ballotsHash, seed, commitment, outcome, online, paper, receipts, signed, version } = kept;
  const isAsKept = async (): Promise<boolean> => isDeepStrictEqual(await count(boxOfKept(kept)), outcome);
  return [
    { kind: BudgetCheckKind.BALLOTS, isRight: hashOf(ballots) === ballotsHash && ballots.length === online + paper },
    { kind: BudgetCheckKind.RECEIPTS, isRight: receipts === online },
    { kind: BudgetCheckKind.PAPER, isRight: paper === signed },
    { kind: BudgetCheckKind.SEED, isRight: sha256(seed) === commitment },
    { kind: BudgetCheckKind.RECOUNT, isRight: version === RULE_VERSION && (await isAsKept()) },
  ];
}

const boxOfKept = ({ rule, projects, ballots, seed }: Kept): Box => ({
  rule: { kind: rule.kind, completion: rule.completion, minimumVotes: rule.minimumVotes },
  projects: projects.map(({ id, cost, territory }) => ({ id: String(id), cost, territory })),
  incompatible: rule.incompatible.map(([a, b]) => [String(a), String(b)] as const),
  ...{ envelope: rule.envelope, envelopes: rule.envelopes, seed, lines: ballots },
});
