import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { doer, idOf, type Makers } from './makers.js';
import { type DemonstrationStream } from './streams.js';

const SCHEMA = 'club';

type Meeting = NonNullable<DemonstrationStream['meetings']>[number];

/** A meeting of a workstream. */
interface One {
  id: string;
  stream: DemonstrationStream;
  meeting: Meeting;
  /** The same person of each maker, wherever they are named. */
  who: (maker: number) => string;
}

const MADE = { demonstration: true, version: 1 };

/** Meetings of the demonstration: one that was held has minutes, decisions and whoever was there, of another the date is asked for. */
export async function insertMeetings(
  client: PoolClient,
  streams: readonly DemonstrationStream[],
  makers: Makers,
): Promise<void> {
  const all = streams.flatMap((stream) =>
    (stream.meetings ?? []).map((meeting, i): One => ({
      ...{ stream, meeting, id: demonstrationId('wmeeting', stream.key, i) },
      who: (maker) => doer(stream, makers, maker, 0),
    })),
  );
  await insertRows(
    client,
    'meeting',
    all.map(({ id, stream: { key }, meeting: { title, agenda = null, place = null, from = null, to = null } }) => ({
      ...{ id, workstream_id: idOf(key), title, agenda, place, time_zone: 'Europe/Paris' },
      ...{ starts_at: from, ends_at: to, ...MADE },
    })),
    SCHEMA,
  );
  await insertDates(client, all);
  await insertPresence(client, all);
  await insertRows(client, 'minutes', all.flatMap(minutesOf), SCHEMA);
  await insertRows(client, 'decision', all.flatMap(decisionsOf), SCHEMA);
}

/** When people are asked whether they can come, and what they have said. */
async function insertDates(client: PoolClient, all: readonly One[]): Promise<void> {
  const dates = all.flatMap(({ id, meeting, who }) =>
    (meeting.dates ?? []).map((date, i) => ({ id: demonstrationId('meetingdate', id, i), meeting: id, date, who })),
  );
  await insertRows(
    client,
    'meeting_date',
    dates.map(({ id, meeting, date: { from, to } }) => ({ id, meeting_id: meeting, starts_at: from, ends_at: to })),
    SCHEMA,
  );
  await insertRows(
    client,
    'date_answer',
    dates.flatMap(({ id, date: { said }, who }) =>
      said.flatMap((answer, maker) =>
        answer ? [{ id: demonstrationId('dateanswer', id, maker), date_id: id, person_id: who(maker), answer }] : [],
      ),
    ),
    SCHEMA,
  );
}

/** Who was there, which is something that they gave to the workstream. */
async function insertPresence(client: PoolClient, all: readonly One[]): Promise<void> {
  const there = all.flatMap((one) => (one.meeting.there ?? []).map((maker) => ({ ...one, maker })));
  await insertRows(
    client,
    'meeting_attendance',
    there.map(({ id, who, maker }) => ({ meeting_id: id, person_id: who(maker), confirmed: true })),
    SCHEMA,
  );
  await insertRows(
    client,
    'contribution',
    there.map(({ id, stream: { key }, meeting, who, maker }) => ({
      ...{ id: demonstrationId('wcontribution', id, maker), workstream_id: idOf(key), person_id: who(maker) },
      ...{ kind: 'MEETING', at: meeting.from, subject_id: id, demonstration: true },
    })),
    SCHEMA,
  );
}

const minutesOf = ({ id, meeting: { minutes, to }, who }: One) => {
  if (!minutes) return [];
  const { by, body, approvedBy } = minutes;
  return [
    {
      ...{
        id: demonstrationId('wminutes', id, 1),
        meeting_id: id,
        number: 1,
        body,
        person_id: who(by),
        written_at: to,
      },
      approved_at: approvedBy === undefined ? null : to,
      approver_id: approvedBy === undefined ? null : who(approvedBy),
      ...MADE,
    },
  ];
};

const decisionsOf = ({ id, stream: { key }, meeting: { decisions = [], from } }: One) =>
  decisions.map(({ statement, reviewOn = null }, i) => ({
    ...{ id: demonstrationId('wdecision', id, i), workstream_id: idOf(key), meeting_id: id, statement },
    ...{ decided_on: from!.slice(0, 10), review_on: reviewOn, ...MADE },
  }));
