import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { ballotOf, boxed, hashOf } from '../budget/budget.box.js';
import { count, sha256 } from '#lib/counting';

import { BUDGETS, type DemonstrationBudget, type DemonstrationProject } from './budgets.data.js';

const SCHEMA = 'participation';

/** Budgets of these initiatives; what was counted was counted by the rule. */
export async function insertBudgets(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  const budgets = BUDGETS.filter(({ initiative }) => initiatives.has(initiative));
  const of = <T>(each: (one: DemonstrationBudget) => readonly T[]): T[] => budgets.flatMap(each);
  await insertRows(client, 'call', budgets.map(callRow), SCHEMA);
  await insertRows(client, 'budget_rule', budgets.map(ruleRow), SCHEMA);
  await insertRows(
    client,
    'budget_seed',
    budgets.map((one) => ({ call_id: idOf(one), seed: seedOf(one), commitment: sha256(seedOf(one)) })),
    SCHEMA,
  );
  await insertRows(
    client,
    'budget_project',
    of((one) =>
      one.projects.map(({ fr, en, aboutFr, aboutEn, cost, place, point, before }, i) => ({
        ...{ id: projectId(one, i), call_id: idOf(one), number: i + 1, cost: before?.cost ?? cost, place },
        ...{ title_fr: fr, title_en: en, about_fr: aboutFr, about_en: aboutEn || null, demonstration: true },
        ...{ longitude: point?.[0] ?? null, latitude: point?.[1] ?? null, recorded_at: recordedAt(one) },
      })),
    ),
    SCHEMA,
  );
  await insertBesideProjects(client, of);
  await insertRows(
    client,
    'budget_booth',
    of((one) => {
      if (!one.counted) return [];
      const { name, ballots } = one.counted.booth;
      const id = demonstrationId('budgetbooth', one.key);
      return [{ id, call_id: idOf(one), name, turnout: linesOf(ballots).length, minutes: '' }];
    }),
    SCHEMA,
  );
  await insertRows(client, 'budget_result', of(resultRows), SCHEMA);
  await insertRows(
    client,
    'budget_publication',
    of((one) => (one.counted ? [{ call_id: idOf(one), published_at: one.counted.at }] : [])),
    SCHEMA,
  );
}

/** Where projects came from, what was said of them before the vote, and what became of them after it. */
async function insertBesideProjects(
  client: PoolClient,
  of: <T>(each: (one: DemonstrationBudget) => readonly T[]) => T[],
): Promise<void> {
  const ofEach = <T>(each: (project: DemonstrationProject, id: string, budget: DemonstrationBudget) => readonly T[]) =>
    of((one) => one.projects.flatMap((project, i) => each(project, projectId(one, i), one)));
  await insertRows(
    client,
    'budget_project_origin',
    ofEach(({ from = [] }, project_id) =>
      from.map((one) => ({
        ...{ project_id, contribution_id: demonstrationId('contribution', one), demonstration: true },
      })),
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'budget_review',
    ofEach(({ review }, project_id) => {
      if (!review) return [];
      const { verdict, fr, en, by, on } = review;
      return [{ project_id, number: 1, verdict, reasons_fr: fr, reasons_en: en, reviewed_by: by, on_day: on }];
    }),
    SCHEMA,
  );
  // Where they lie, of communes that there are.
  for (const { id, commune } of ofEach(({ commune }, id) => (commune ? [{ id, commune }] : [])))
    await client.query(
      `update participation.budget_project p set territory_id = v.territory_id from territories.territory_version v
       where p.id = $1 and v.kind = 'COMMUNE' and v.code = $2 and v.valid_to = 'infinity'`,
      [id, commune],
    );
  for (const { id, shownBy } of ofEach(({ shownBy }, id) => (shownBy ? [{ id, shownBy }] : [])))
    await client.query(
      `update participation.budget_project set item_id = (select i.id from portals.item i
         where i.title = $2 and i.demonstration and i.status = 'PUBLISHED' and i.audience = 'EVERYONE' order by i.id limit 1) where id = $1`,
      [id, shownBy],
    );
  for (const { id, verdict } of ofEach(({ review }, id) => (review ? [{ id, verdict: review.verdict }] : [])))
    await client.query('update participation.budget_project set verdict = $2 where id = $1', [id, verdict]);
  for (const { id, cost, before } of ofEach(({ cost, before }, id) => (before ? [{ id, cost, before }] : []))) {
    await client.query('update participation.budget_project set cost = $2, cost_note = $3 where id = $1', [
      ...[id, cost, before.note],
    ]);
    await client.query(
      'update participation.budget_project_cost set set_at = $2 where project_id = $1 and number = 2',
      [...[id, before.at]],
    );
  }
  for (const { id, step, on, status, fr, en } of ofEach(({ steps = [] }, id) =>
    steps.map((one) => ({ id, step: demonstrationId('followupstep', `${id}-${one.on}`), ...one })),
  ))
    await client.query(
      `with s as (insert into participation.follow_up_step (id, initiative_id, organization_id, status, on_day, note_fr, note_en, demonstration)
         select $2, i.id, i.organization_id, $3, $4, $5, $6, true from participation.budget_project p
         join participation.call a on a.id = p.call_id join participation.initiative i on i.id = a.initiative_id where p.id = $1 returning id)
       insert into participation.followed_up_project (project_id, step_id) select $1, s.id from s`,
      [id, step, status, on, fr, en],
    );
}

const projectId = ({ key }: DemonstrationBudget, i: number): string => demonstrationId('budgetproject', `${key}-${i}`);
/** Projects are written down four weeks before the ballot opens. */
const recordedAt = ({ opensAt }: DemonstrationBudget): string =>
  new Date(Date.parse(opensAt) - 28 * 86_400_000).toISOString();

const idOf = ({ key }: DemonstrationBudget): string => demonstrationId('budgetcall', key);
const seedOf = ({ key }: DemonstrationBudget): string => sha256(`demonstration ${key}`);
const linesOf = (ballots: readonly [number, string][]): string[] =>
  ballots.flatMap(([times, line]) => Array.from({ length: times }, () => line));

const callRow = (one: DemonstrationBudget) => ({
  ...{ id: idOf(one), initiative_id: demonstrationId('initiative', one.initiative), kind: 'BUDGET' },
  ...{ phase_id: demonstrationId('iphase', `${one.initiative}-${one.phase}`) },
  ...{ title_fr: one.title.fr, title_en: one.title.en, about_fr: one.about.fr, about_en: one.about.en },
  ...{ opens_at: one.opensAt, closes_at: one.closesAt, moderation: 'AFTER' },
  ...{ numbered: one.projects.length, demonstration: true },
});

const ruleRow = (one: DemonstrationBudget) => {
  const { kind, ballotKind, completion, envelope, minimumVotes, maximumChoices, incompatible } = one.rule;
  return {
    ...{ call_id: idOf(one), number: 1, kind, ballot_kind: ballotKind, completion, envelope },
    ...{
      minimum_votes: minimumVotes,
      maximum_choices: maximumChoices,
      incompatible,
      paper_days: 7,
      published_days: 14,
    },
  };
};

function resultRows(one: DemonstrationBudget) {
  if (!one.counted) return [];
  const online = linesOf(one.counted.online);
  const paper = linesOf(one.counted.booth.ballots);
  const lines = boxed([...online, ...paper]);
  const { kind, completion, minimumVotes, envelope, incompatible } = one.rule;
  const outcome = count({
    rule: { kind, completion, minimumVotes },
    projects: one.projects.map(({ cost }, i) => ({ id: String(i + 1), cost, territory: null })),
    incompatible: incompatible.map(([a, b]) => [String(a), String(b)] as const),
    ballots: lines.map(ballotOf),
    ...{ envelope, envelopes: {}, seed: seedOf(one) },
  });
  return [
    {
      ...{ call_id: idOf(one), rule_number: 1, function_version: outcome.version, counted_at: one.counted.at },
      ...{ ballots: lines, ballots_hash: hashOf(lines), online: online.length, paper: paper.length },
      receipts: boxed(online.map((_, i) => sha256(`demonstration ${one.key} ${i}`))),
      outcome,
    },
  ];
}
