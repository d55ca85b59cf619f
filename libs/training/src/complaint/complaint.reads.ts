import { ID } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { includeDemonstration, Organization, Person, searching } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  desc,
  type Env,
  filter,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { Course } from '../course/course.type.js';
import { keeps } from '../provider/provider.reads.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { ComplaintRecord } from './complaint.entity.js';
import { ComplaintState } from './complaint.enums.js';
import { Complaint } from './complaint.type.js';

const stateOf = (t: Columns<ComplaintRecord>, day: Env['day']): Sql =>
  sql`case when ${t.closedOn} <= ${day} then 'CLOSED' when ${t.answeredOn} <= ${day} then 'ANSWERED'
    when ${t.answerDueOn} < ${day} then 'LATE' else 'RECEIVED' end`;

export const complaintReads = reads<ComplaintRecord>(Complaint, {
  from: ComplaintRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => keeps(t.organizationId, actor),
  fields: {
    state: computed((t, { day }) => stateOf(t, day)),
    provider: maybe(() => Organization, 'organizationId', 'The provider.'),
    person: maybe(() => Person, 'personId', 'Who complained, where they are a person of the network.'),
    course: maybe(() => Course, 'courseId', 'The course that it is about; null for none.'),
    trainingSession: maybe(() => TrainingSession, 'trainingSessionId', 'The session that it is about; null for none.'),
  },
  filters: {
    organization: filter(ID, 'To this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    course: filter(ID, 'About this course.', (t, id) => sql`${t.courseId} = ${id}`),
    trainingSession: filter(ID, 'About this session.', (t, id) => sql`${t.trainingSessionId} = ${id}`),
    states: filter([ComplaintState], 'Those that stand in any of these ways on the day.', (t, states, { day }) =>
      oneOf(stateOf(t, day), states),
    ),
    from: filter(LocalDate, 'Received on this day or later.', (t, day) => sql`${t.receivedOn} >= ${day}`),
    to: filter(LocalDate, 'Received on this day or before.', (t, day) => sql`${t.receivedOn} <= ${day}`),
    search: searching(
      'Part of what it is about; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.subject})) > 0`,
    ),
    includeDemonstration,
  },
  // What came later is not told of a day.
  listed: (t, _, { day }) => sql`${t.receivedOn} <= ${day}`,
  sorts: { RECEIVED_ON: sort('By when they were received, latest first.', desc('receivedOn')) },
  list: { asOf: 'The day on which they are looked at, without what came later; today in Paris when left out.' },
  roots: {
    complaint: byId(
      'SIGNED_IN',
      'One complaint by its id; null when there is none or it may not be seen.',
      'the complaint',
    ),
    complaints: page('SIGNED_IN', 'Complaints to providers that the caller manages, latest first.'),
  },
});
