import { ID } from '@nestjs/graphql';
import { DateTime } from '#lib/graphql';
import { Person } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  filter,
  linked,
  many,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { awaitsAnswer, COMING } from '../meeting-date/meeting-date.sight.js';
import { Task } from '../task/task.type.js';
import { seesWorkOf, steers, worksOn } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';
import { whether } from '../whether.js';
import { MeetingRecord } from './meeting.entity.js';
import { WorkstreamMeetingState } from './meeting.enums.js';
import { WorkstreamMeeting } from './meeting.type.js';

const stateNow = (t: Columns<MeetingRecord>): Sql =>
  sql`case when ${t.cancelledAt} is not null then 'CANCELLED' when ${t.startsAt} is null then 'DATES_ASKED'
    when ${t.endsAt} <= now() then 'HELD' else 'PLANNED' end`;
const start = (t: Columns<MeetingRecord>): Sql => sql`coalesce(${t.startsAt}, 'infinity')`;

/** Those of its team, by of how many times to come they have said whether they can; nobody where none is to come. */
const teamOf = (have: Sql, words: string) =>
  linked<MeetingRecord>(
    () => Person,
    (key, { today }) =>
      sql`select w.person_id from club.meeting m join club.workstream_participant w on w.workstream_id = m.workstream_id
        and w.period @> ${today} join network.person p on p.id = w.person_id
        cross join lateral (select count(*) as asked, count(x.id) as said from club.meeting_date d
          left join club.date_answer x on x.date_id = d.id and x.person_id = w.person_id where d.meeting_id = m.id and ${COMING}) s
        where m.id = ${key} and m.starts_at is null and m.cancelled_at is null and s.asked > 0 and ${have}
        order by p.family_name, p.given_name, p.id limit 100`,
    words,
    { bound: 100, nullable: true },
  );

export const meetingReads = reads<MeetingRecord>(WorkstreamMeeting, {
  from: MeetingRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkOf(t.workstreamId, env),
  fields: {
    state: computed(stateNow),
    hasBegun: computed(
      (t) => sql`coalesce(${t.cancelledAt} is null and ${t.startsAt} <= now(), false)`,
      'Whether it has begun: from then on it is said who was there, and what was said.',
      { type: () => Boolean },
    ),
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    attendees: linked(
      () => Person,
      (key) =>
        sql`select a.person_id from club.meeting_attendance a join network.person p on p.id = a.person_id
          where a.meeting_id = ${key} order by p.family_name, p.given_name, p.id limit 100`,
      'Who was there, as far as the caller may see them. At most 100.',
      { bound: 100, nullable: true },
    ),
    answered: teamOf(
      sql`s.said = s.asked`,
      'Who has said of all times to come whether they can, while people are asked. At most 100.',
    ),
    answeredInPart: teamOf(
      sql`s.said > 0 and s.said < s.asked`,
      'Who has said of some times to come whether they can, and of others not yet, while people are asked. At most 100.',
    ),
    awaited: teamOf(
      sql`s.said = 0`,
      'Who has not said yet of any time to come whether they can, while people are asked. At most 100.',
    ),
    viewerAttended: perKey(
      (key, { actor }) =>
        sql`select exists (select from club.meeting_attendance a where a.meeting_id = ${key} and a.person_id = ${actor.person} and a.confirmed)`,
      'Whether the caller has said that they were there.',
      { type: () => Boolean },
    ),
    viewerWorks: computed((t, env) => worksOn(t.workstreamId, env), 'Whether the caller works on the workstream.', {
      type: () => Boolean,
    }),
    viewerSteers: computed((t, env) => steers(t.workstreamId, env), 'Whether the caller may say who was there.', {
      type: () => Boolean,
    }),
  },
  filters: {
    states: filter([WorkstreamMeetingState], 'That are so far at this instant.', (t, states) =>
      oneOf(stateNow(t), states),
    ),
    workstream: filter(ID, 'Of this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    mine: filter(Boolean, 'Whether they are of workstreams on which the caller works.', (t, is, env) =>
      whether(is, worksOn(t.workstreamId, env)),
    ),
    awaitsViewer: filter(
      Boolean,
      'With a time to come about which the caller is asked and has said nothing; or without one.',
      (t, is, env) =>
        whether(
          is,
          sql`exists (select from club.meeting m join club.meeting_date d on d.meeting_id = m.id
            where m.id = ${t.id} and m.starts_at is null and m.cancelled_at is null and ${awaitsAnswer(env)})`,
        ),
    ),
    from: filter(
      DateTime,
      'That end after this instant, or have no date.',
      (t, at) => sql`coalesce(${t.endsAt}, 'infinity') > ${at}::timestamptz`,
    ),
    to: filter(DateTime, 'That begin before this instant.', (t, at) => sql`${t.startsAt} < ${at}::timestamptz`),
  },
  sorts: {
    STARTS_AT: sort('By when they begin, the earliest first; those without a date last.', asc(start, 'timestamptz')),
    LATEST: sort('By when they begin, those without a date first, then the latest.', desc(start, 'timestamptz')),
  },
  list: { plural: 'meetings' },
  roots: {
    workstreamMeeting: byId(
      'SIGNED_IN',
      'One meeting of a workstream by its id; null when there is none or the caller may not see it.',
      'the meeting',
    ),
    workstreamMeetings: page('SIGNED_IN', 'Meetings of the workstreams whose work the caller sees.'),
  },
});

export const workstreamMeetings = contribute(() => Workstream, {
  meetings: many(() => WorkstreamMeeting, 'workstreamId', 'When those who work on it meet.', {
    audience: 'SIGNED_IN',
    nullable: true,
  }),
});

export const meetingTasks = contribute(() => WorkstreamMeeting, {
  tasks: many(() => Task, 'meetingId', 'What was given out to be done.', { audience: 'SIGNED_IN', nullable: true }),
});
