import { Organization, Person } from '#lib/network';
import { asc, computed, maybe, reads, sort, sql } from '#lib/reads';
import { seesAnswersOf } from '../club-notice/club-notice.sight.js';
import { ClubNotice } from '../club-notice/club-notice.type.js';
import { ClubNoticeAnswerRecord } from './club-notice-answer.entity.js';
import { ClubNoticeAnswer } from './club-notice-answer.type.js';

export const clubNoticeAnswerReads = reads<ClubNoticeAnswerRecord>(ClubNoticeAnswer, {
  from: ClubNoticeAnswerRecord,
  key: 'id',
  visible: (t, env) =>
    sql`coalesce(${t.personId} = ${env.actor.person} or ${seesAnswersOf(t.clubNoticeId, env)}, false)`,
  fields: {
    notice: maybe(() => ClubNotice, 'clubNoticeId', 'What it answers.'),
    person: maybe(
      () => Person,
      'personId',
      'Who answers; null where the caller may not see their record, and once they are erased.',
    ),
    personName: computed(
      (t) => sql`(select p.name from network.person p where p.id = ${t.personId})`,
      'Name of whoever answers; null once they are erased.',
      { type: () => String, nullable: true },
    ),
    organization: maybe(
      () => Organization,
      'organizationId',
      'For whom they spoke: where they worked that day; null for nobody.',
    ),
    isViewers: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether it is the caller’s.',
      {
        type: () => Boolean,
      },
    ),
  },
  listed: (t, _, { day }) => sql`${t.answeredOn} <= ${day}`,
  sorts: { ANSWERED_ON: sort('By when they were given, the first of them first.', asc('answeredOn')) },
  list: { plural: 'answers' },
});
