import { ID } from '@nestjs/graphql';
import { includeDemonstration } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  filter,
  many,
  maybe,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { WorkstreamMeeting } from '../meeting/meeting.type.js';
import { seesWorkOf, worksOn } from '../workstream/workstream.sight.js';
import { whether } from '../whether.js';
import { Workstream } from '../workstream/workstream.type.js';
import { DecisionRecord } from './decision.entity.js';
import { WorkstreamDecision } from './decision.type.js';

const isDue = (t: Columns<DecisionRecord>, today: Sql): Sql => sql`coalesce(${t.reviewOn} <= ${today}, false)`;

export const decisionReads = reads<DecisionRecord>(WorkstreamDecision, {
  from: DecisionRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkOf(t.workstreamId, env),
  fields: {
    isReviewDue: computed((t, { today }) => isDue(t, sql`${today}`)),
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    meeting: maybe(() => WorkstreamMeeting, 'meetingId', 'The meeting in which it was decided; null for none.'),
  },
  filters: {
    workstream: filter(ID, 'Of this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    meeting: filter(ID, 'Decided in this meeting.', (t, id) => sql`${t.meetingId} = ${id}`),
    isReviewDue: filter(
      Boolean,
      'Whether the day has come to ask whether they still hold.',
      (t, is, { today }) => sql`${isDue(t, sql`${today}`)} = ${is}`,
    ),
    mine: filter(Boolean, 'Whether they are of workstreams on which the caller works.', (t, is, env) =>
      whether(is, worksOn(t.workstreamId, env)),
    ),
    inForce: filter(
      Boolean,
      'Whether they hold on the day.',
      (t, is, { day }) => sql`(${t.endedOn} is null or ${t.endedOn} > ${day}) = ${is}`,
    ),
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`${t.decidedOn} <= ${day}`,
  sorts: {
    LATEST: sort('By when they were taken, the latest first.', desc('decidedOn')),
    REVIEW_ON: sort(
      'By when they are to be asked again, those that are due first; those that are not, last.',
      asc((t) => sql`coalesce(${t.reviewOn}, 'infinity'::date)`, 'date'),
    ),
  },
  list: {
    order: 'The latest first when left out.',
    plural: 'decisions',
    asOf: 'The day to describe; today in Paris when left out.',
  },
  roots: {
    workstreamDecision: byId(
      'SIGNED_IN',
      'One decision of a workstream by its id; null when there is none or the caller may not see it.',
      'the decision',
      { asOf: 'The day for what is nested; today in Paris when left out.' },
    ),
    workstreamDecisions: page('SIGNED_IN', 'What those who make workstreams have decided by the day.'),
  },
});

export const workstreamDecisions = contribute(() => Workstream, {
  decisions: many(() => WorkstreamDecision, 'workstreamId', 'What was decided by the day, the latest first.', {
    audience: 'SIGNED_IN',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
export const meetingDecisions = contribute(() => WorkstreamMeeting, {
  decisions: many(() => WorkstreamDecision, 'meetingId', 'What was decided in it.', {
    audience: 'SIGNED_IN',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
