import { ID } from '@nestjs/graphql';
import { includeDemonstration, searching } from '#lib/network';
import { asc, byId, computed, filter, inLocale, maybe, page, reads, sort, sql } from '#lib/reads';
import { folded, Territory } from '#lib/territories';
import { seesCall } from '../call/call.sight.js';
import { BudgetCall } from '../call/call.type.js';
import { Contribution } from '../contribution/contribution.type.js';
import { BudgetProject } from './budget.type.js';
import { BudgetProjectRecord } from './project.entity.js';

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
      'What it came from; null for nothing that was contributed, and where the caller may not see it.',
    ),
  },
  filters: {
    search: searching(
      'Part of what it is called, or of what it is, in French; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.titleFr} || ' ' || ${t.aboutFr})) > 0`,
    ),
    call: filter(ID, 'Of this call.', (t, id) => sql`${t.callId} = ${id}`),
    contribution: filter(ID, 'That came of this contribution.', (t, id) => sql`${t.contributionId} = ${id}`),
    includeDemonstration,
  },
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
