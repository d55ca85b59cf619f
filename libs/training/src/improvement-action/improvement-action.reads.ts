import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization, Person, searching } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  type Env,
  filter,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { Complaint } from '../complaint/complaint.type.js';
import { keeps } from '../provider/provider.reads.js';
import { ImprovementActionRecord } from './improvement-action.entity.js';
import { ImprovementOrigin, ImprovementState } from './improvement-action.enums.js';
import { ImprovementAction } from './improvement-action.type.js';

const stateOf = (t: Columns<ImprovementActionRecord>, day: Env['day']): Sql =>
  sql`case when ${t.checkedOn} <= ${day} then 'CHECKED' when ${t.doneOn} <= ${day} then 'DONE'
    when ${t.dueOn} < ${day} then 'LATE' else 'OPEN' end`;

export const improvementActionReads = reads<ImprovementActionRecord>(ImprovementAction, {
  from: ImprovementActionRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => keeps(t.organizationId, actor),
  fields: {
    state: computed((t, { day }) => stateOf(t, day)),
    provider: maybe(() => Organization, 'organizationId', 'The provider.'),
    complaint: maybe(() => Complaint, 'complaintId', 'The complaint that it comes from; null for none.'),
    person: maybe(() => Person, 'personId', 'Who sees to it; null when not told.'),
  },
  filters: {
    organization: filter(ID, 'Of this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    origin: filter(ImprovementOrigin, 'That come from this.', (t, origin) => sql`${t.origin} = ${origin}`),
    states: filter([ImprovementState], 'Those that stand in any of these ways on the day.', (t, states, { day }) =>
      oneOf(stateOf(t, day), states),
    ),
    search: searching(
      'Part of what is done; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.title})) > 0`,
    ),
    includeDemonstration,
  },
  // What was decided later is not told of a day.
  listed: (t, _, { day }) => sql`${t.decidedOn} <= ${day}`,
  sorts: { DUE_ON: sort('By when they are due.', asc('dueOn')) },
  list: { asOf: 'The day on which they are looked at, without what was decided later; today in Paris when left out.' },
  roots: {
    improvementAction: byId(
      'SIGNED_IN',
      'One action by its id; null when there is none or it may not be seen.',
      'the action',
    ),
    improvementActions: page('SIGNED_IN', 'What providers that the caller manages do to be better, by when it is due.'),
  },
});

export const complaintActions = contribute(() => Complaint, {
  improvementActions: many(() => ImprovementAction, 'complaintId', 'What was decided because of it.', {
    audience: 'SIGNED_IN',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
