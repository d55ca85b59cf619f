import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { doer, idOf, type Makers } from './makers.js';
import { type DemonstrationStream } from './streams.js';

const SCHEMA = 'club';

type Meeting = NonNullable<DemonstrationStream['meetings']>[number];

/** Meetings of the demonstration: one that was held has minutes, decisions and whoever was there, of another the date is asked for. */
export async function insertMeetings(
  client: PoolClient,
  streams: readonly DemonstrationStream[],
  makers: Makers,
): Promise<void> {
  const all = streams.flatMap((stream) =>
    (stream.meetings ?? []).map((meeting, i) => ({
      ...{ stream, meeting, id: demonstrationId('wmeeting', stream.key, i) },
      // The same person of each maker, wherever they are named.
      who: (maker: number): string => doer(stream, makers, maker, 0),
    })),
  );
  const insert = (table: string, rows: Record<string, unknown>[]): Promise<unknown> =>
    insertRows(client, table, rows, SCHEMA);
  const made = { demonstration: true, version: 1 };
  await insert(
    'meeting',
    all.map(({ id, stream: { key }, meeting: { title, agenda = null, place = null, from = null, to = null } }) => ({
      ...{
        id,
        workstream_id: idOf(key),
        title,
        agenda,
        place,
        time_zone: 'Europe/Paris',
        starts_at: from,
        ends_at: to,
      },
      ...made,
    })),
  );
  const dates = all.flatMap(({ id, meeting, who }) =>
    (meeting.dates ?? []).map((date, i) => ({ id: demonstrationId('meetingdate', id, i), meeting: id, date, who })),
  );
  await insert(
    'meeting_date',
    dates.map(({ id, meeting, date: { from, to } }) => ({ id, meeting_id: meeting, starts_at: from, ends_at: to })),
  );
  await insert(
    'date_answer',
    dates.flatMap(({ id, date: { said }, who }) =>
      said.flatMap((answer, maker) =>
        answer ? [{ id: demonstrationId('dateanswer', id, maker), date_id: id, person_id: who(maker), answer }] : [],
      ),
    ),
  );
  await insert(
    'meeting_attendance',
    all.flatMap(({ id, meeting, who }) =>
      (meeting.there ?? []).map((maker) => ({
        ...{ meeting_id: id, person_id: who(maker), confirmed: true },
      })),
    ),
  );
  await insert(
    'contribution',
    all.flatMap(({ id, stream: { key }, meeting, who }) =>
      (meeting.there ?? []).map((maker) => ({
        ...{ id: demonstrationId('wcontribution', id, maker), workstream_id: idOf(key), person_id: who(maker) },
        ...{ kind: 'MEETING', at: meeting.from, subject_id: id, demonstration: true },
      })),
    ),
  );
  await insert(
    'minutes',
    all.flatMap(({ id, meeting: { minutes, to }, who }) =>
      minutes ? [{ ...written(id, minutes, to!, who), ...made }] : [],
    ),
  );
  await insert(
    'decision',
    all.flatMap(({ id, stream: { key }, meeting: { decisions = [], from } }) =>
      decisions.map(({ statement, reviewOn = null }, i) => ({
        ...{ id: demonstrationId('wdecision', id, i), workstream_id: idOf(key), meeting_id: id, statement },
        ...{ decided_on: from!.slice(0, 10), review_on: reviewOn, ...made },
      })),
    ),
  );
}

const written = (
  id: string,
  { by, body, approvedBy }: NonNullable<Meeting['minutes']>,
  to: string,
  who: (maker: number) => string,
): Record<string, unknown> => ({
  ...{ id: demonstrationId('wminutes', id, 1), meeting_id: id, number: 1, body, person_id: who(by), written_at: to },
  approved_at: approvedBy === undefined ? null : to,
  approver_id: approvedBy === undefined ? null : who(approvedBy),
});
