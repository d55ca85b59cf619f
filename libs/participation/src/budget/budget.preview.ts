import { badUserInput } from '#lib/graphql';
import { inLocale, type Reader, sql } from '#lib/reads';
import { writes } from '../initiative/initiative.sight.js';
import { type Asked } from './budget.ballot.js';
import { boxOf } from './budget.count.js';
import { generatedLines } from './budget.generated.js';
import { type Counted, tellOf } from './budget.result.js';
import { RULE, type Rule } from './budget.rule.js';
import { aside } from './thread/aside.js';
import { type BudgetPreview } from './budget.result.type.js';

const MOST = 2000;

type Prepared = Omit<Counted, 'outcome'> & { rule: Rule; asked: Asked['projects'] };

/**
 * What the rule does with ballots that are generated: by the function that counts the result, and what is told of it by the one that tells that. It draws between
 * equals by its own seed: the one of the vote is known to nobody.
 */
export async function previewOf(
  reader: Reader,
  key: string,
  { ballots, seed }: { ballots: number; seed: string },
): Promise<BudgetPreview | null> {
  if (ballots < 1 || ballots > MOST) throw badUserInput(`ballots: from 1 to ${MOST}`, 'ballots');
  if (seed.length > 100) throw badUserInput('seed: at most 100 characters', 'seed');
  const found = await preparedOf(reader, key);
  if (!found) return null;
  const asked = { ...found.rule, projects: found.asked };
  const outcome = await aside(() => ({ box: boxOf(asked, { lines: generatedLines(asked, { ballots, seed }), seed }) }));
  return { seed, ballots, ...tellOf({ ...found, outcome }) };
}

const INITIATIVE = { id: sql`i.id`, publishedOn: sql`i.published_on`, organizationId: sql`i.organization_id` };

/** For whoever writes the initiative, until the ballot is closed: nothing of a real ballot is in it. */
async function preparedOf(reader: Reader, key: string): Promise<Prepared | undefined> {
  const { locale } = reader.env;
  const [found] = await reader.read(
    sql`select json_build_object(${RULE}, 'envelopes', r.envelopes, 'incompatible', r.incompatible) as rule,
      r.minimum_votes as minimum, r.envelopes, ${locale} as locale, p.asked, p.projects,
      coalesce((select json_object_agg(e.key, v.name) from jsonb_each_text(r.envelopes) e
        join territories.territory_version v on v.territory_id = e.key and v.seen_to = 'infinity'), '{}') as territories
    from participation.call a join participation.initiative i on i.id = a.initiative_id
    join lateral (select * from participation.budget_rule r where r.call_id = a.id order by r.number desc limit 1) r on true
    cross join lateral (select json_agg(json_build_object('number', p.number, 'cost', p.cost, 'territoryId', p.territory_id) order by p.number) as asked,
        json_agg(json_build_object('id', p.id, 'number', p.number, 'cost', p.cost, 'territory', p.territory_id, 'title', ${inLocale(sql`p.title_fr`, sql`p.title_en`, locale)})) as projects
      from participation.budget_project p where p.call_id = a.id and p.verdict is distinct from 'NOT_FEASIBLE') p
    where a.id = ${key} and p.asked is not null and participation.budget_stage(a.id, now()) in ('PREPARED', 'VOTING') and ${writes(INITIATIVE, reader.env)}`,
  );
  return found as unknown as Prepared | undefined;
}
