import { type Explained, type Outcome, payerOf } from '#lib/counting';
import { inLocale, type Reader, sql } from '#lib/reads';
import { answersForCall } from '../contribution/contribution.sight.js';
import { explanationOf, isFew } from './budget.explain.js';
import { checksOf } from './budget.checks.js';
import { BudgetReason } from './budget.enums.js';
import { type BudgetOutcome, type BudgetResult } from './budget.result.type.js';
import { pabulibPath, isPublished } from './pabulib/address.js';

/** What is told of an outcome goes by. */
export interface Counted {
  outcome: Outcome;
  minimum: number;
  locale: 'fr' | 'en';
  projects: { id: string; number: number; title: string; cost: number; territory?: string | null }[];
  envelopes: Record<string, number>;
  territories: Record<string, string>;
}

interface Kept extends Counted {
  countedAt: string;
  functionVersion: number;
  online: number;
  paper: number;
  ballotsHash: string;
  seed: string;
  publishedAt: string | null;
  isAnswering: boolean;
}

/** What was counted and kept, with the names of today. */
export async function resultOf(reader: Reader, key: string): Promise<BudgetResult | null> {
  const [found] = (await reader.read(
    sql`select r.counted_at as "countedAt", r.function_version as "functionVersion", r.online, r.paper, r.ballots_hash as "ballotsHash", b.published_at as "publishedAt", ${answersForCall(sql`r.call_id`, reader.env)} as "isAnswering",
        s.seed, r.outcome, u.envelopes, u.minimum_votes as minimum, ${reader.env.locale} as locale,
        (select json_agg(json_build_object('id', p.id, 'number', p.number, 'cost', p.cost, 'territory', p.territory_id,
          'title', ${inLocale(sql`p.title_fr`, sql`p.title_en`, reader.env.locale)})) from participation.budget_project p where p.call_id = r.call_id) as projects,
        coalesce((select json_object_agg(e.key, v.name) from jsonb_each_text(u.envelopes) e
          join territories.territory_version v on v.territory_id = e.key and v.seen_to = 'infinity'), '{}') as territories
      from participation.budget_result r join participation.budget_seed s on s.call_id = r.call_id
      join participation.budget_rule u on u.call_id = r.call_id and u.number = r.rule_number left join participation.budget_publication b on b.call_id = r.call_id
      where r.call_id = ${key} and (b.call_id is not null or ${answersForCall(sql`r.call_id`, reader.env)})`,
  )) as unknown as Kept[];
  if (!found) return null;
  const { outcome, online, paper } = found;
  return {
    ...{ countedAt: new Date(found.countedAt).toISOString(), functionVersion: found.functionVersion },
    publishedAt: found.publishedAt && new Date(found.publishedAt).toISOString(),
    checks: found.isAnswering && !found.publishedAt && reader.asks('checks') ? await checksOf(reader, key) : [],
    ...{ turnout: online + paper, online, paper, ...tellOf(found, key) },
    ...{
      ballotsHash: outcome.groups.every(({ ballots }) => isPublished(ballots)) ? found.ballotsHash : null,
      seed: found.seed,
      receipts: `/files/budget-calls/${key}-receipts.txt`,
    },
  };
}

/** What is told of an outcome, of a preview as of a result; with the files of its ballots where it has an id. */
export function tellOf(counted: Counted, key?: string) {
  const { outcome, territories } = counted;
  const told = outcome.projects.map((one) => outcomeOf(one, counted));
  return {
    spent: outcome.spent,
    exhausted: outcome.exhausted && !outcome.groups.some(({ ballots }) => isFew(ballots)),
    funded: held(told.filter(isFunded)),
    notFunded: held(told.filter((one) => !isFunded(one))),
    envelopes: outcome.groups.map(({ territory, envelope, spent, ballots, exhausted }) => ({
      ...{ territoryName: territory && (territories[territory] ?? territory), envelope, spent },
      exhausted: exhausted && !isFew(ballots),
      ballots: isFew(ballots) ? null : ballots,
      numbers: numbersOf(territory, counted),
      pabulib: key && isPublished(ballots) ? pabulibPath(key, territory) : null,
    })),
  };
}

const isFunded = ({ reason }: BudgetOutcome): boolean =>
  reason === BudgetReason.FUNDED || reason === BudgetReason.COMPLETED;

/** The order of what few ballots name would tell what they say: it comes last, by its numbers. */
const held = (outcomes: readonly BudgetOutcome[]): BudgetOutcome[] => [
  ...outcomes.filter(({ votes }) => votes !== null),
  ...outcomes.filter(({ votes }) => votes === null).toSorted((a, b) => a.project.number - b.project.number),
];

/** What an envelope could pay for. */
const numbersOf = (territory: string | null, { projects, envelopes, outcome }: Counted): number[] =>
  projects
    .filter((one) => payerOf(one, envelopes) === territory)
    .filter(({ number }) => outcome.projects.some(({ id }) => id === String(number)))
    .map(({ number }) => number)
    .toSorted((a, b) => a - b);

function outcomeOf(
  one: Explained,
  { projects, minimum, locale }: Pick<Counted, 'projects' | 'minimum' | 'locale'>,
): BudgetOutcome {
  const project = projects.find(({ number }) => String(number) === one.id)!;
  return {
    project,
    explanation: explanationOf(one, { cost: project.cost, minimum }, locale),
    ...(isFew(one.ballots)
      ? {
          ...{ reason: one.place === null ? BudgetReason.HELD_BACK : BudgetReason.FUNDED },
          ...{ votes: null, share: null, support: null, place: null, left: null, against: null, drawnBefore: [] },
        }
      : {
          ...{ reason: BudgetReason[one.why], place: one.place },
          ...{ against: one.against === null ? null : Number(one.against) },
          ...{ votes: one.votes, share: one.ballots ? one.votes / one.ballots : 0, support: one.support },
          ...{ left: one.left, drawnBefore: one.drawnBefore.map(Number) },
        }),
  };
}

type One = Pick<Counted, 'minimum' | 'locale' | 'projects'> & { outcome: Explained };

/** The same of one project alone. */
export async function outcomeOfProject(reader: Reader, key: string): Promise<BudgetOutcome | null> {
  const [found] = (await reader.read(
    sql`select o.value as outcome, u.minimum_votes as minimum, ${reader.env.locale} as locale,
        json_build_array(json_build_object('id', p.id, 'number', p.number, 'cost', p.cost, 'title', ${inLocale(sql`p.title_fr`, sql`p.title_en`, reader.env.locale)})) as projects
      from participation.budget_project p join participation.budget_result r on r.call_id = p.call_id
      join participation.budget_rule u on u.call_id = r.call_id and u.number = r.rule_number
      left join participation.budget_publication b on b.call_id = r.call_id
      cross join jsonb_array_elements(r.outcome -> 'projects') o where p.id = ${key} and o.value ->> 'id' = p.number::text
        and (b.call_id is not null or ${answersForCall(sql`r.call_id`, reader.env)})`,
  )) as unknown as One[];
  return found ? outcomeOf(found.outcome, found) : null;
}
