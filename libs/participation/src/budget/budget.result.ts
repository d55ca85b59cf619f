import { type Reader, sql } from '#lib/reads';
import { explanationOf } from './budget.explain.js';
import { BudgetReason } from './budget.enums.js';
import { type BudgetOutcome, type BudgetResult } from './budget.type.js';
import { pabulibPath, isPublished } from './pabulib/address.js';
import { type Explained, type Outcome } from './rule/index.js';

interface Counted {
  countedAt: string;
  functionVersion: number;
  online: number;
  paper: number;
  ballotsHash: string;
  seed: string;
  outcome: Outcome;
  minimum: number;
  locale: 'fr' | 'en';
  projects: { id: string; number: number; title: string; cost: number }[];
  territories: Record<string, string>;
}

/** What was counted and kept, with the names of today. */
export async function resultOf(reader: Reader, key: string): Promise<BudgetResult | null> {
  const [found] = (await reader.read(
    sql`select r.counted_at as "countedAt", r.function_version as "functionVersion", r.online, r.paper, r.ballots_hash as "ballotsHash",
        s.seed, r.outcome, u.minimum_votes as minimum, ${reader.env.locale} as locale,
        (select json_agg(json_build_object('id', p.id, 'number', p.number, 'cost', p.cost,
          'title', case when ${reader.env.locale} = 'en' then coalesce(p.title_en, p.title_fr) else p.title_fr end)) from participation.budget_project p where p.call_id = r.call_id) as projects,
        coalesce((select json_object_agg(e.key, v.name) from jsonb_each_text(u.envelopes) e
          join territories.territory_version v on v.territory_id = e.key and v.seen_to = 'infinity'), '{}') as territories
      from participation.budget_result r join participation.budget_seed s on s.call_id = r.call_id
      join participation.budget_rule u on u.call_id = r.call_id and u.number = r.rule_number where r.call_id = ${key}`,
  )) as unknown as Counted[];
  if (!found) return null;
  const { outcome, territories, online, paper } = found;
  const told = outcome.projects.map((one) => outcomeOf(one, found));
  return {
    ...{ countedAt: new Date(found.countedAt).toISOString(), functionVersion: found.functionVersion },
    ...{ turnout: online + paper, online, paper, spent: outcome.spent, exhausted: outcome.exhausted },
    funded: told.filter(({ place }) => place !== null),
    notFunded: told.filter(({ place }) => place === null),
    envelopes: outcome.groups.map(({ territory, envelope, spent, ballots, exhausted }) => ({
      ...{ territoryName: territory && (territories[territory] ?? territory), envelope, spent, ballots, exhausted },
      pabulib: isPublished(ballots) ? pabulibPath(key, territory) : null,
    })),
    ...{
      ballotsHash: outcome.groups.every(({ ballots }) => isPublished(ballots)) ? found.ballotsHash : null,
      seed: found.seed,
      receipts: `/files/budget-calls/${key}-receipts.txt`,
    },
  };
}

function outcomeOf(one: Explained, { projects, minimum, locale }: Counted): BudgetOutcome {
  const project = projects.find(({ number }) => String(number) === one.id)!;
  return {
    project,
    reason: BudgetReason[one.why],
    explanation: explanationOf(one, { cost: project.cost, minimum }, locale),
    ...{ votes: one.votes, share: one.ballots ? one.votes / one.ballots : 0, support: one.support },
    ...{ place: one.place, left: one.left, against: one.against === null ? null : Number(one.against) },
    drawnBefore: one.drawnBefore.map(Number),
  };
}
