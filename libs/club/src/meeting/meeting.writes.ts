import { notify } from '#lib/notifications';
import { type Done, InvalidInputError, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { COMING_TEXT } from '../meeting-date/meeting-date.sight.js';
import { mayWork } from '../workstream/workstream.policy.js';
import { happened } from '../workstream-activity/happened.js';
import { contribute, takeBack } from '../workstream-contribution/contribute.js';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';
import { MeetingRecord } from './meeting.entity.js';
import { WorkstreamMeetingState } from './meeting.enums.js';
import { WorkstreamMeetingError } from './meeting.errors.js';
import {
  MeetingDateChooseInput,
  type MeetingDateInput,
  MeetingDatesRemindInput,
  WorkstreamAttendanceConfirmInput,
  WorkstreamAttendanceRecordInput,
  WorkstreamMeetingCancelInput,
  WorkstreamMeetingRecordInput,
  WorkstreamMeetingUpdateInput,
} from './meeting.inputs.js';
import { datesAsked, meetingCancelled, meetingFixed } from './meeting.kinds.js';
import { expectBegun, expectState, meetingOfTeam, meetings, meetingToSteer, stateOf, teamOn } from './meeting.rows.js';
import { inZone, ordered, TWO } from './meeting.times.js';
import { WorkstreamMeeting } from './meeting.type.js';

const { DATES_ASKED, PLANNED } = WorkstreamMeetingState;
const { MEETING } = WorkstreamContributionKind;

/** Called by those who work on the workstream; who was there is said by whoever steers it, as it is a contribution of each. */
@Writes(WorkstreamMeeting)
export class MeetingWrites {
  @Write('PERSON', 'Calls a meeting of a workstream that one works on, or asks its team when they can. They are told.')
  async workstreamMeetingRecord({ dates, ...input }: WorkstreamMeetingRecordInput, tx: Tx): Promise<Done> {
    const { workstreamId, startsAt, endsAt } = input;
    const { isDemonstration, leadId } = await mayWork(tx, workstreamId, 'workstreamId');
    inZone(input.timeZone);
    if (dates.length > 0 ? startsAt || endsAt || dates.length < 2 : !(startsAt && endsAt))
      throw new InvalidInputError(TWO, dates.length > 0 ? 'dates' : 'startsAt');
    if (startsAt && endsAt) ordered(startsAt, endsAt, []);
    dates.forEach((date, i) => ordered(date.startsAt, date.endsAt, ['dates', String(i)]));
    const id = await meetings.insert(tx, { ...times(input), isDemonstration });
    await insertDates(tx, id, dates);
    await happened(tx, { kind: 'MEETING_PLANNED', workstreamId, subjectId: id });
    if (dates.length === 0) await tellFixed(tx, await meetings.find(tx, id));
    else await ask(tx, id, await teamOn(tx, workstreamId, tx.today), `meeting:${id}:dates`);
    return { id, organizationId: leadId, after: { ...input, dates } };
  }

  @Write(
    'PERSON',
    'Corrects a meeting of a workstream that one works on; where its time or place changes, its team is told.',
    [WorkstreamMeetingError],
  )
  async workstreamMeetingUpdate(input: WorkstreamMeetingUpdateInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await meetingOfTeam(tx, input);
    const state = stateOf(row);
    if (state === WorkstreamMeetingState.CANCELLED) throw new WorkstreamMeetingError(state);
    if (state === DATES_ASKED && (input.startsAt || input.endsAt)) throw new WorkstreamMeetingError(state);
    if (input.timeZone) inZone(input.timeZone);
    const after = meetings.merged(tx, row, times(input));
    if (Number(after.startsAt) !== Number(row.startsAt) && (await wasAttended(tx, row.id)))
      throw new InvalidInputError(ATTENDED, 'startsAt');
    if (state !== DATES_ASKED) {
      if (!after.startsAt || !after.endsAt) throw new InvalidInputError(TWO, after.startsAt ? 'endsAt' : 'startsAt');
      ordered(after.startsAt, after.endsAt, []);
    }
    const changed = await meetings.update(tx, row, times(input));
    const isMoved =
      Number(after.startsAt) !== Number(row.startsAt) ||
      Number(after.endsAt) !== Number(row.endsAt) ||
      (['timeZone', 'place', 'url'] as const).some((name) => after[name] !== row[name]);
    await happened(tx, { kind: 'MEETING_UPDATED', workstreamId: row.workstreamId, subjectId: row.id });
    if (state === PLANNED && isMoved) await tellFixed(tx, { ...after, version: row.version + 1 });
    return { id: row.id, organizationId: leadId, ...changed };
  }

  @Write('PERSON', 'Says that a meeting of a workstream that one works on does not take place. Its team is told.', [
    WorkstreamMeetingError,
  ])
  async workstreamMeetingCancel({ reason, ...input }: WorkstreamMeetingCancelInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await meetingOfTeam(tx, input);
    expectState(row, [DATES_ASKED, PLANNED]);
    const changed = await meetings.update(tx, row, { cancelledAt: new Date(), cancelReason: reason });
    await happened(tx, { kind: 'MEETING_CANCELLED', workstreamId: row.workstreamId, subjectId: row.id });
    await notify(tx, {
      ...{ kind: meetingCancelled, subject: row.id, key: `meeting:${row.id}:cancelled` },
      to: await teamOn(tx, row.workstreamId, tx.today),
    });
    return { id: row.id, organizationId: leadId, ...changed };
  }

  @Write('PERSON', 'Chooses one of the times that the team was asked about: the meeting is then. Its team is told.', [
    WorkstreamMeetingError,
  ])
  async meetingDateChoose({ dateId, ...input }: MeetingDateChooseInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await meetingOfTeam(tx, input);
    expectState(row, [DATES_ASKED]);
    const date = await tx.one<{ starts_at: Date; ends_at: Date }>(
      'select starts_at, ends_at from club.meeting_date where id = $1 and meeting_id = $2',
      [dateId, row.id],
    );
    if (!date) throw new NotFoundError('dateId');
    const fixed = { startsAt: date.starts_at, endsAt: date.ends_at };
    const changed = await meetings.update(tx, row, fixed);
    await happened(tx, { kind: 'MEETING_FIXED', workstreamId: row.workstreamId, subjectId: row.id });
    await tellFixed(tx, { ...row, ...fixed, version: row.version + 1 });
    return { id: row.id, organizationId: leadId, ...changed };
  }

  @Write(
    'PERSON',
    'Asks those of the team again who have not said of each time to come whether they can: once a day, and nobody else.',
    [WorkstreamMeetingError],
  )
  async meetingDatesRemind(input: MeetingDatesRemindInput, tx: Tx): Promise<Done> {
    const { row, leadId } = await meetingOfTeam(tx, input);
    expectState(row, [DATES_ASKED]);
    const coming = await tx.one(`select from club.meeting_date d where d.meeting_id = $1 and ${COMING_TEXT} limit 1`, [
      row.id,
    ]);
    if (!coming) throw new InvalidInputError(ALL_OVER, 'id');
    const awaited = await tx.query<{ id: string }>(
      `select p.id from unnest($2::text[]) p(id) where exists (select from club.meeting_date d
         where d.meeting_id = $1 and ${COMING_TEXT}
           and not exists (select from club.date_answer x where x.date_id = d.id and x.person_id = p.id))`,
      [row.id, await teamOn(tx, row.workstreamId, tx.today)],
    );
    await ask(
      tx,
      row.id,
      awaited.map(({ id }) => id),
      `meeting:${row.id}:dates:${tx.today}`,
    );
    return { id: row.id, organizationId: leadId };
  }

  @Write(
    'PERSON',
    'Says who was at a meeting of a workstream that one coordinates, within a month of it. It is a contribution of each who says so themselves.',
    [WorkstreamMeetingError],
  )
  async workstreamAttendanceRecord({ personIds, ...input }: WorkstreamAttendanceRecordInput, tx: Tx): Promise<Done> {
    const { row, leadId, personId: own } = await meetingToSteer(tx, input);
    expectBegun(row);
    expectSoon(row);
    const { id, workstreamId } = row;
    const team = await teamOn(tx, workstreamId, dayOf(row.startsAt!));
    const asked = [...new Set(personIds)].sort();
    const stranger = personIds.findIndex((person) => !team.includes(person));
    if (stranger >= 0) throw new NotFoundError(['personIds', String(stranger)]);
    const before = await tx.query<{ id: string }>(
      'select person_id as id from club.meeting_attendance where meeting_id = $1 order by 1',
      [id],
    );
    const held = before.map((one) => one.id);
    await tx.query(
      'insert into club.meeting_attendance (meeting_id, person_id) select $1, unnest($2::text[]) on conflict do nothing',
      [id, asked],
    );
    // First: who contributes is locked before the workstream.
    if (own && asked.includes(own)) await confirm(tx, row, own);
    await tx.query('delete from club.meeting_attendance where meeting_id = $1 and person_id <> all($2)', [id, asked]);
    await takeBack(tx, id, MEETING, asked);
    const changed = await meetings.update(tx, row, {}, { attendees: { before: held, after: asked } });
    return { id, organizationId: leadId, ...changed };
  }

  @Write(
    'PERSON',
    'Says that one was at a meeting of a workstream that one worked on, within a month of it: a contribution, on its day.',
    [WorkstreamMeetingError],
  )
  async workstreamAttendanceConfirm(input: WorkstreamAttendanceConfirmInput, tx: Tx): Promise<Done> {
    const { row, leadId, personId } = await meetingOfTeam(tx, input);
    expectBegun(row);
    expectSoon(row);
    if (!(await teamOn(tx, row.workstreamId, dayOf(row.startsAt!))).includes(personId))
      throw new InvalidInputError(NOT_YET, 'id');
    await tx.query(
      'insert into club.meeting_attendance (meeting_id, person_id) values ($1, $2) on conflict do nothing',
      [row.id, personId],
    );
    await confirm(tx, row, personId);
    return { id: row.id, organizationId: leadId, personId };
  }
}

/** It is somebody’s contribution once they say so themselves: whoever coordinates cannot make another organization contribute. */
async function confirm(
  tx: Tx,
  { id: subjectId, workstreamId, isDemonstration, startsAt }: MeetingRecord,
  personId: string,
): Promise<void> {
  await tx.query('update club.meeting_attendance set confirmed = true where meeting_id = $1 and person_id = $2', [
    ...[subjectId, personId],
  ]);
  await contribute(tx, { workstreamId, personId, kind: MEETING, subjectId, isDemonstration, at: startsAt! });
}

/** It counts on its day, and who says so long after could make a workstream collective in the past. */
function expectSoon({ startsAt }: MeetingRecord): void {
  if (startsAt! < new Date(Date.now() - LATE_MS)) throw new InvalidInputError(LATE, 'id');
}

const LATE_MS = 31 * 86_400_000;

/** Who was there was said: that counts on its day. */
const wasAttended = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one('select from club.meeting_attendance where meeting_id = $1 limit 1', [id])) !== undefined;

const LATE = {
  fr: 'Les présences se notent dans le mois qui suit la réunion.',
  en: 'Who was there is said within a month of the meeting.',
};
const NOT_YET = {
  fr: 'Vous ne participiez pas encore à ce chantier ce jour-là.',
  en: 'You did not work on this workstream yet on that day.',
};
const ALL_OVER = {
  fr: 'Toutes les dates proposées sont passées : il n’y a plus rien à demander. Annulez la réunion, et proposez-en une autre.',
  en: 'All the times that were proposed are over: there is nothing left to ask. Cancel the meeting, and call another.',
};
const ATTENDED = {
  fr: 'Les présences sont notées : la date de cette réunion ne change plus.',
  en: 'It was said who was there: the date of this meeting does not change any more.',
};

/** Instants as the table has them. */
function times<T extends { startsAt?: string | null; endsAt?: string | null }>(input: T) {
  const { startsAt, endsAt, ...rest } = input;
  return {
    ...(rest as Omit<T, 'startsAt' | 'endsAt'>),
    ...(startsAt !== undefined && { startsAt: startsAt && new Date(startsAt) }),
    ...(endsAt !== undefined && { endsAt: endsAt && new Date(endsAt) }),
  } as Partial<MeetingRecord>;
}

const dayOf = (at: Date): string => at.toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });

const insertDates = (tx: Tx, id: string, dates: readonly MeetingDateInput[]): Promise<unknown> =>
  tx.query(
    `insert into club.meeting_date (id, meeting_id, starts_at, ends_at) select d.id, $1, d.starts, d.ends
     from unnest($2::text[], $3::timestamptz[], $4::timestamptz[]) d(id, starts, ends) on conflict on constraint meeting_date_once do nothing`,
    [
      ...[id, dates.map(() => tx.newId('meetingdate'))],
      ...[dates.map(({ startsAt }) => startsAt), dates.map(({ endsAt }) => endsAt)],
    ],
  );

const ask = (tx: Tx, subject: string, to: readonly string[], key: string): Promise<void> =>
  notify(tx, { kind: datesAsked, subject, key, to });

async function tellFixed(tx: Tx, { id, workstreamId, startsAt, timeZone, version }: MeetingRecord): Promise<void> {
  await notify(tx, {
    ...{ kind: meetingFixed, subject: id, key: `meeting:${id}:fixed:${version}` },
    ...{ facts: { startsAt: startsAt!.toISOString(), timeZone }, to: await teamOn(tx, workstreamId, tx.today) },
  });
}
