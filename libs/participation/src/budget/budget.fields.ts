import { Int } from '@nestjs/graphql';
import { argument, type Columns, computed, type Field, many, perKey, type Sql, sql, toldOf, values } from '#lib/reads';
import { DateTime } from '#lib/graphql';
import { type CallRecord } from '../call/call.entity.js';
import { answersForCall } from '../contribution/contribution.sight.js';
import { BudgetStage } from './budget.enums.js';
import { resultOf } from './budget.result.js';
import { previewOf } from './budget.preview.js';
import { RULE } from './budget.rule.js';
import { BudgetBooth, BudgetPreview, BudgetResult } from './budget.result.type.js';
import { BudgetOwnBallot, BudgetProject, BudgetRule } from './budget.type.js';

export const stageNow = (id: Sql): Sql => sql`participation.budget_stage(${id}, now())`;

const stage = (t: Pick<Columns<CallRecord>, 'id'>): Sql => stageNow(t.id);

/** What a participatory budget has beside what all calls have. */
export const budgetFields: Readonly<Record<string, Field<CallRecord>>> = {
  stage: computed(stage, 'How far it is now, whatever day is asked about.', { type: () => BudgetStage }),
  rule: perKey(
    (key) =>
      sql`select json_build_object(${RULE},
          'envelopes', coalesce((select json_agg(json_build_object('id', e.key, 'territoryName', v.name, 'amount', e.value::int,
              'numbers', array(select p.number from participation.budget_project p where p.call_id = r.call_id and p.territory_id = e.key order by p.number limit 100)) order by v.name, e.key)
            from jsonb_each_text(r.envelopes) e join territories.territory_version v on v.territory_id = e.key and v.seen_to = 'infinity'), '[]'),
          'incompatible', coalesce((select json_agg(json_build_object('number', (p.value ->> 0)::int, 'otherNumber', (p.value ->> 1)::int) order by p.ordinality)
            from jsonb_array_elements(r.incompatible) with ordinality p), '[]'),
          'seedCommitment', s.commitment, 'setAt', to_char(r.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from participation.budget_rule r join participation.budget_seed s on s.call_id = r.call_id
        where r.call_id = ${key} order by r.number desc limit 1`,
    'By what rule it is voted on and counted; null while nobody has said any.',
    { type: () => BudgetRule, nullable: true },
  ),
  projects: many(() => BudgetProject, 'callId', 'What it can pay for. At most 100.', {
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
  booths: values(
    () => BudgetBooth,
    (key, env) =>
      sql`select b.id, b.name, b.turnout, b.minutes as note from participation.budget_booth b
        where b.call_id = ${key} and (${stageNow(key)} = 'COUNTED' or ${answersForCall(key, env)}) order by b.name, b.id limit 100`,
    'Where people voted on paper: for everybody once it is counted, before that for those who answer for it. At most 100.',
    { bound: 10 },
  ),
  firstClosesAt: perKey(
    (key) => sql`select to_json(a.first_closes_at) from participation.call a where a.id = ${key}`,
    'When it was to close as that was told before the vote, where it was moved while people voted; null elsewhere. It is moved by sixty days at most.',
    { type: () => DateTime, nullable: true },
  ),
  countsAt: perKey(
    (key) => sql`select to_json(participation.budget_counts_at(${key}))`,
    'When it is counted at the latest, of itself; null while there is no rule.',
    { type: () => DateTime, nullable: true },
  ),
  resultBy: perKey(
    (key) => sql`select to_json(participation.budget_tells_by(${key}))`,
    'By when everybody is told the result; null while there is no rule.',
    { type: () => DateTime, nullable: true },
  ),
  result: toldOf(
    (reader, key) => resultOf(reader, key),
    'What came of it; null until everybody is told: those who answer for it see it once it is counted.',
    {
      type: () => BudgetResult,
      nullable: true,
      work: 50,
    },
  ),
  preview: toldOf(
    (reader, key, args) => previewOf(reader, key, args as { ballots: number; seed: string }),
    'What the rule does with generated ballots, for whoever writes the initiative, until the ballot is closed; null for everybody else, and while there is no rule.',
    {
      ...{ type: () => BudgetPreview, nullable: true, work: 200 },
      args: {
        ballots: argument(Int, 'How many ballots are generated, from 1 to 2,000; 200 when left out.', 200),
        seed: argument(String, 'What draws them, at most 100 characters.', 'preview'),
      },
    },
  ),
  viewerBallot: perKey(
    (key, { actor }) =>
      sql`select json_build_object('votedOn', v.voted_on, 'receipt', v.receipt, 'choices', coalesce((
            select json_agg(json_build_object('number', split_part(c, ':', 1)::int, 'points', split_part(c, ':', 2)::int) order by n)
            from string_to_table(v.choice, ',') with ordinality x(c, n)
            where participation.budget_stage(v.call_id, clock_timestamp()) = 'VOTING'), '[]'))
          from participation.budget_voter v where v.call_id = ${key} and v.person_id = ${actor.person}`,
    'The ballot of the caller; null where they have cast none.',
    { type: () => BudgetOwnBallot, nullable: true },
  ),
};
