import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization, searching } from '#lib/network';
import {
  asc,
  byId,
  computed,
  contribute,
  filter,
  inLocale,
  linked,
  many,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  toldOf,
  values,
} from '#lib/reads';
import { Item } from '#lib/portals';
import { folded, Territory } from '#lib/territories';
import { seesCall } from '../call/call.sight.js';
import { BudgetCall } from '../call/call.type.js';
import { seesThe } from '../contribution/contribution.sight.js';
import { Contribution } from '../contribution/contribution.type.js';
import { byEndOf } from '../day.js';
import { withDemonstration } from '../with-demonstration.js';
import { BudgetVerdict } from './budget.enums.js';
import { outcomeOfProject } from './budget.result.js';
import { BudgetOutcome } from './budget.result.type.js';
import { BudgetProject } from './budget.type.js';
import { BudgetProjectRecord } from './project.entity.js';
import { BudgetProjectCost, BudgetProjectPoint, BudgetReview } from './project.type.js';

export const projectReads = reads<BudgetProjectRecord>(BudgetProject, {
  from: BudgetProjectRecord,
  key: 'id',
  followed: true,
  visible: (t, env) =>
    seesCall({ initiativeId: sql`(select a.initiative_id from participation.call a where a.id = ${t.callId})` }, env),
  fields: {
    title: computed((t, { locale }) => inLocale(t.titleFr, t.titleEn, locale)),
    about: computed((t, { locale }) => inLocale(t.aboutFr, t.aboutEn, locale)),
    call: maybe(() => BudgetCall, 'callId', 'The call that asks about it.'),
    territory: maybe(() => Territory, 'territoryId', 'Where it would be; null where it is anywhere.'),
    contribution: maybe(
      () => Contribution,
      'contributionId',
      'What it came from first; null for nothing that was contributed, and where the caller may not see it. `contributions` has all.',
    ),
    contributions: many(
      () => Contribution,
      {
        needs: [],
        variant: () => 'madeAProject',
        on: {
          madeAProject: (t, key) =>
            sql`exists (select from participation.project_origin o where o.contribution_id = ${t.id} and o.project_id = ${key})`,
        },
        filter: withDemonstration,
      },
      'All that it came from, among what the caller may see.',
      { nullable: true },
    ),
    item: maybe(
      () => Item,
      'itemId',
      'An item of portals that shows it, with a picture perhaps; null for none, and where the caller may not see it.',
    ),
    broughtBy: maybe(() => Organization, 'organizationId', 'The organization that brings it; null where none does.'),
    point: perKey(
      (key) =>
        sql`select json_build_object('longitude', p.longitude, 'latitude', p.latitude)
          from participation.budget_project p where p.id = ${key} and p.longitude is not null`,
      'Where it would be, on the map; null where nobody has said it.',
      { type: () => BudgetProjectPoint, nullable: true },
    ),
    costs: values(
      () => BudgetProjectCost,
      (key) =>
        sql`select c.cost, c.note, c.set_at as "setAt" from participation.budget_project_cost c where c.project_id = ${key} order by c.number desc limit 20`,
      'Each cost that was told of it, the last first. At most 20.',
      { bound: 5 },
    ),
    reviews: values(
      () => BudgetReview,
      (key, { locale }) =>
        sql`select r.verdict, ${inLocale(sql`r.reasons_fr`, sql`r.reasons_en`, locale)} as reasons, r.reviewed_by as by, r.on_day as "on"
          from participation.budget_review r where r.project_id = ${key} order by r.number desc limit 20`,
      'Each technical review of it, the last first. At most 20.',
      { bound: 5 },
    ),
    outcome: toldOf(
      (reader, key) => outcomeOfProject(reader, key),
      'What came of it, and why; null until its budget is counted, and where it was not voted on.',
      { type: () => BudgetOutcome, nullable: true, work: 20 },
    ),
  },
  filters: {
    search: searching(
      'Part of what it is called, or of what it is, in French; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.titleFr} || ' ' || ${t.aboutFr})) > 0`,
    ),
    call: filter(ID, 'Of this call.', (t, id) => sql`${t.callId} = ${id}`),
    contribution: filter(
      ID,
      'That came of this contribution.',
      (t, id, env) =>
        sql`(${seesThe(sql`${id}`, env)} and ${t.id} in (select o.project_id from participation.project_origin o where o.contribution_id = ${id}))`,
    ),
    verdicts: filter([BudgetVerdict], 'Of which the last technical review found any of these.', (t, verdicts) =>
      oneOf(t.verdict, verdicts),
    ),
    includeDemonstration,
  },
  listed: (t, _, { day }) => byEndOf(t.recordedAt, day),
  sorts: { NUMBER: sort('By their numbers.', asc('number', 'integer')) },
  defaultSort: () => 'NUMBER',
  list: { order: 'By their numbers when left out.', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    budgetProject: byId(
      'EVERYONE',
      'One project by its id; null when there is none or the caller may not see it.',
      'the project',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    budgetProjects: page('EVERYONE', 'What participatory budgets can pay for.'),
  },
});

export const contributionProjects = contribute(() => Contribution, {
  budgetProjects: linked(
    () => BudgetProject,
    (key) =>
      sql`select o.project_id from participation.project_origin o where o.contribution_id = ${key} order by o.recorded_at, o.project_id limit 20`,
    'Projects of participatory budgets that came of it; at most 20.',
    { audience: 'EVERYONE', nullable: true, bound: 5 },
  ),
});
