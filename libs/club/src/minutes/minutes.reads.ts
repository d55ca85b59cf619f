import { Person } from '#lib/network';
import { contribute, desc, many, maybe, reads, sort, sql } from '#lib/reads';
import { WorkstreamMeeting } from '../meeting/meeting.type.js';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { MinutesRecord } from './minutes.entity.js';
import { WorkstreamMinutes } from './minutes.type.js';

export const minutesReads = reads<MinutesRecord>(WorkstreamMinutes, {
  from: MinutesRecord,
  key: 'id',
  visible: (t, env) =>
    sql`exists (select from club.meeting m where m.id = ${t.meetingId} and ${seesWorkOf(sql`m.workstream_id`, env)})`,
  fields: {
    meeting: maybe(() => WorkstreamMeeting, 'meetingId', 'The meeting.'),
    person: maybe(
      () => Person,
      'personId',
      'Who wrote it; null where the caller may not see them, and once they are erased.',
    ),
    approver: maybe(
      () => Person,
      'approverId',
      'Who approved it; null while nobody has, where the caller may not see them, and once they are erased.',
    ),
  },
  sorts: { LATEST: sort('By their number, the last first.', desc('number', 'integer')) },
  list: { plural: 'versions' },
});

export const meetingMinutes = contribute(() => WorkstreamMeeting, {
  minutes: many(() => WorkstreamMinutes, 'meetingId', 'What was written of it, the last version first.', {
    audience: 'SIGNED_IN',
    nullable: true,
  }),
});
