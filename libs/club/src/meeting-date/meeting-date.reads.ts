import { Int } from '@nestjs/graphql';
import { Person } from '#lib/network';
import { asc, contribute, type Env, many, maybe, perKey, reads, sort, sql, type Sql } from '#lib/reads';
import { WorkstreamMeeting } from '../meeting/meeting.type.js';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { DateAnswerRecord, MeetingDateRecord } from './meeting-date.entity.js';
import { DateAnswer, DateAnswerKind, MeetingDate } from './meeting-date.type.js';

/** Of a date of a meeting whose work the caller sees. */
const seesDate = (id: Sql, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`exists (select from club.meeting_date d join club.meeting m on m.id = d.meeting_id where d.id = ${id} and ${seesWorkOf(sql`m.workstream_id`, env)})`;

const count = (answer: DateAnswerKind, words: string) =>
  perKey<MeetingDateRecord>(
    (key) => sql`select count(*)::int from club.date_answer x where x.date_id = ${key} and x.answer = ${answer}`,
    words,
    { type: () => Int },
  );

export const meetingDateReads = reads<MeetingDateRecord>(MeetingDate, {
  from: MeetingDateRecord,
  key: 'id',
  visible: (t, env) => seesDate(t.id, env),
  fields: {
    yesCount: count(DateAnswerKind.YES, 'How many can come.'),
    ifNeedBeCount: count(DateAnswerKind.IF_NEED_BE, 'How many can come if need be.'),
    noCount: count(DateAnswerKind.NO, 'How many cannot.'),
    viewerAnswer: perKey(
      (key, { actor }) =>
        sql`select x.answer from club.date_answer x where x.date_id = ${key} and x.person_id = ${actor.person}`,
      'What the caller has said; null where they have not.',
      { type: () => DateAnswerKind, nullable: true },
    ),
    answers: many(() => DateAnswer, 'dateId', 'What each has said.', { nullable: true }),
  },
  sorts: { STARTS_AT: sort('By when they begin, the earliest first.', asc('startsAt')) },
  list: { plural: 'times' },
});

export const dateAnswerReads = reads<DateAnswerRecord>(DateAnswer, {
  from: DateAnswerRecord,
  key: 'id',
  visible: (t, env) => seesDate(t.dateId, env),
  fields: { person: maybe(() => Person, 'personId', 'Who; null where the caller may not see them.') },
  sorts: { PERSON: sort('In an order that stays.', asc('personId')) },
  list: { plural: 'answers' },
});

export const meetingDates = contribute(() => WorkstreamMeeting, {
  dates: many(() => MeetingDate, 'meetingId', 'The times that people were asked about, the earliest first.', {
    audience: 'SIGNED_IN',
    nullable: true,
  }),
});
