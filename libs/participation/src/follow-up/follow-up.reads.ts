import { ID } from '@nestjs/graphql';
import { Workstream } from '#lib/club';
import { includeDemonstration, Organization } from '#lib/network';
import { Item } from '#lib/portals';
import {
  byId,
  computed,
  contribute,
  desc,
  type Env,
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
  type Sql,
  sql,
} from '#lib/reads';
import { BudgetProject } from '../budget/budget.type.js';
import { seesCall } from '../call/call.sight.js';
import { seesAnyOf } from '../contribution/contribution.sight.js';
import { Contribution } from '../contribution/contribution.type.js';
import { FollowUpStepRecord } from './follow-up.entity.js';
import { FollowUpStatus } from './follow-up.enums.js';
import { FollowUpStep } from './follow-up.type.js';
import { withDemonstration } from '../with-demonstration.js';

export const followUpReads = reads<FollowUpStepRecord>(FollowUpStep, {
  from: FollowUpStepRecord,
  key: 'id',
  followed: true,
  // As `participation.step_keys`.
  visible: (t, env) =>
    sql`(${seesAnyOf(sql`participation.followed_up o where o.step_id = ${t.id}`, env)} or exists (
      select from participation.followed_up_project o where o.step_id = ${t.id} and ${seesCall({ initiativeId: t.initiativeId }, env)}))`,
  fields: {
    on: computed((t) => t.onDay),
    note: computed((t, { locale }) => inLocale(t.noteFr, t.noteEn, locale)),
    by: maybe(() => Organization, 'organizationId', 'Who says so.'),
    item: maybe(
      () => Item,
      'itemId',
      'An item of portals that shows it; null for none, and where the caller may not see it.',
    ),
    workstream: maybe(
      () => Workstream,
      'workstreamId',
      'A workstream that takes it up; null for none, and where the caller may not see it.',
    ),
    contributions: many(
      () => Contribution,
      {
        needs: [],
        variant: () => 'followedUp',
        on: {
          followedUp: (t, key) =>
            sql`exists (select from participation.followed_up f where f.contribution_id = ${t.id} and f.step_id = ${key})`,
        },
        filter: withDemonstration,
      },
      'What it is a step of, among what the caller may see.',
      { nullable: true },
    ),
    projects: linked(
      () => BudgetProject,
      (key) =>
        sql`select f.project_id from participation.followed_up_project f join participation.budget_project p on p.id = f.project_id
          where f.step_id = ${key} order by p.number, p.id limit 20`,
      'The projects of a participatory budget that it is a step of; at most 20.',
      { nullable: true, bound: 5 },
    ),
  },
  filters: {
    initiative: filter(ID, 'Of contributions to this initiative.', (t, id) => sql`${t.initiativeId} = ${id}`),
    statuses: filter([FollowUpStatus], 'With any of these.', (t, statuses) => oneOf(t.status, statuses)),
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`${t.onDay} <= ${day}`,
  sorts: { LATEST: sort('By their day, the last first.', desc('onDay')) },
  defaultSort: () => 'LATEST',
  list: { order: 'The last first when left out.', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    followUpStep: byId(
      'EVERYONE',
      'One step by its id; null when there is none or the caller may not see it.',
      'the step',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    followUpSteps: page('EVERYONE', 'What had become of contributions by the day.'),
  },
});

const ofProject = (key: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`from participation.followed_up_project f join participation.follow_up_step s on s.id = f.step_id where f.project_id = ${key} and s.on_day <= ${day}`;

export const projectFollowUp = contribute(() => BudgetProject, {
  followUp: linked(
    () => FollowUpStep,
    (key, env) => sql`select s.id ${ofProject(key, env)} order by s.on_day, s.recorded_at, s.id limit 50`,
    'What had become of it by the day, step by step; at most 50.',
    { audience: 'EVERYONE', nullable: true, bound: 50 },
  ),
  followUpStatus: perKey(
    (key, env) =>
      sql`select s.status ${ofProject(key, env)} order by s.on_day desc, s.recorded_at desc, s.id desc limit 1`,
    'How far it had come by the day; null while nothing is known.',
    { audience: 'EVERYONE', type: () => FollowUpStatus, nullable: true },
  ),
});

export const contributionFollowUp = contribute(() => Contribution, {
  followUp: linked(
    () => FollowUpStep,
    (key, { day }) =>
      sql`select s.id from participation.followed_up f join participation.follow_up_step s on s.id = f.step_id
        where f.contribution_id = ${key} and s.on_day <= ${day} order by s.on_day, s.recorded_at, s.id limit 50`,
    'What had become of it by the day, step by step; at most 50.',
    { audience: 'EVERYONE', nullable: true, bound: 50 },
  ),
  followUpStatus: perKey(
    (key, { day }) =>
      sql`select s.status from participation.followed_up f join participation.follow_up_step s on s.id = f.step_id
        where f.contribution_id = ${key} and s.on_day <= ${day} order by s.on_day desc, s.recorded_at desc, s.id desc limit 1`,
    'How far it had come by the day; null while nothing is known.',
    { audience: 'EVERYONE', type: () => FollowUpStatus, nullable: true },
  ),
});
