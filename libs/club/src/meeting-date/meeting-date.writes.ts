import { InputType } from '@nestjs/graphql';
import { change, type Done, NotFoundError, Parts, Reference, type Tx, Value, Write, Writes } from '#lib/writes';
import { WorkstreamMeetingState } from '../meeting/meeting.enums.js';
import { WorkstreamMeetingError } from '../meeting/meeting.errors.js';
import { expectState, meetingOfTeam } from '../meeting/meeting.rows.js';
import { WorkstreamMeeting } from '../meeting/meeting.type.js';
import { DateAnswerKind } from './meeting-date.type.js';

@InputType({ description: 'Whether one can come at a time.' })
export class DateAnswerInput {
  @Reference('The time.') dateId: string;
  @Value(() => DateAnswerKind, 'Whether one can.') answer: DateAnswerKind;
}

@InputType({ description: 'Says when one can come to a meeting.' })
export class MeetingDatesAnswerInput extends change('The meeting.') {
  @Parts(() => DateAnswerInput, 20, 'For each of the times whether one can; what was said of others stays.')
  answers: DateAnswerInput[];
}

@Writes(WorkstreamMeeting)
export class MeetingDateWrites {
  @Write(
    'PERSON',
    'Says when one can come to a meeting of a workstream that one works on; said again, the last holds.',
    [WorkstreamMeetingError],
  )
  async meetingDatesAnswer({ answers, ...input }: MeetingDatesAnswerInput, tx: Tx): Promise<Done> {
    const { row, leadId, personId } = await meetingOfTeam(tx, input);
    expectState(row, [WorkstreamMeetingState.DATES_ASKED]);
    const known = await tx.query<{ id: string }>('select id from club.meeting_date where meeting_id = $1', [row.id]);
    const unknown = answers.findIndex(({ dateId }) => !known.some(({ id }) => id === dateId));
    if (unknown >= 0) throw new NotFoundError(['answers', String(unknown), 'dateId']);
    // Of a time that is named twice the last holds.
    const said = [...new Map(answers.map(({ dateId, answer }) => [dateId, answer]))];
    await tx.query(
      `insert into club.date_answer (id, date_id, person_id, answer)
       select a.id, a.date_id, $1, a.answer from unnest($2::text[], $3::text[], $4::text[]) a(id, date_id, answer)
       on conflict on constraint date_answer_once do update set answer = excluded.answer`,
      [
        personId,
        said.map(() => tx.newId('dateanswer')),
        said.map(([dateId]) => dateId),
        said.map(([, answer]) => answer),
      ],
    );
    return { id: row.id, organizationId: leadId, personId };
  }
}
