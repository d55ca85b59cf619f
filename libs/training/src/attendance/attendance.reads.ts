import { ID } from '@nestjs/graphql';
import { Person } from '#lib/network';
import {
  asc,
  type Columns,
  computed,
  contribute,
  type Env,
  many,
  maybe,
  needed,
  perKey,
  reads,
  single,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { HalfDay, TrainingSession } from '../training-session/training-session.type.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { AttendanceSealRecord, AttendanceSignatureRecord, HalfDayRecord } from './attendance.entity.js';
import {
  AttendanceLine,
  AttendanceSeal,
  AttendanceSheet,
  AttendanceSignature,
  HalfDayAttendance,
} from './attendance.type.js';

type Actor = Env['actor'];

/** Those who have a place, whatever became of it. */
const TAKES_PART = sql`e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')`;

/** Whether the caller holds the session `s`. */
const holds = (actor: Actor): Sql =>
  sql`(${actor.coordinator} or s.organization_id = any(${actor.managed})
    or (${actor.person} is not null and training.is_trained_by(s.id, ${actor.person})))`;

/** Whether the enrolment `e` is the caller’s, or of somebody of an organization that they manage. */
const isOwn = (actor: Actor): Sql =>
  sql`(coalesce(e.person_id = ${actor.person}, false) or coalesce(e.organization_id = any(${actor.managed}), false))`;

const signed = (t: Columns<AttendanceSignatureRecord>, condition: (actor: Actor) => Sql, actor: Actor): Sql =>
  sql`exists (select 1 from training.enrolment e join training.training_session s on s.id = e.training_session_id
    where e.id = ${t.enrolmentId} and ${condition(actor)})`;

/** What is personal even to a manager. */
const personal = (value: (t: Columns<AttendanceSignatureRecord>) => Sql) =>
  computed<AttendanceSignatureRecord>(
    (t, { actor }) =>
      sql`case when ${signed(t, () => sql`(${holds(actor)} or e.person_id = ${actor.person})`, actor)} then ${value(t)} end`,
  );

export const attendanceSignatureReads = reads<AttendanceSignatureRecord>(AttendanceSignature, {
  from: AttendanceSignatureRecord,
  key: 'id',
  visible: (t, { actor }) => signed(t, () => sql`(${holds(actor)} or ${isOwn(actor)})`, actor),
  fields: {
    drawing: personal((t) => t.drawing),
    typedName: personal((t) => t.typedName),
    note: personal((t) => t.note),
    sheet: maybe(() => AttendanceSheet, 'halfDayId', 'The sheet that it is on.'),
    recordedBy: maybe(
      () => Person,
      'recordedBy',
      'Whose account it came from; null for a program, or for whom the caller may not see.',
    ),
  },
  sorts: { NUMBER: sort('In the order of arrival.', asc('number')) },
});

export const attendanceSealReads = reads<AttendanceSealRecord>(AttendanceSeal, {
  from: AttendanceSealRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`exists (select 1 from training.training_session s where s.id = ${t.trainingSessionId} and (${holds(actor)}
      or exists (select 1 from training.enrolment e where e.training_session_id = s.id and ${TAKES_PART} and ${isOwn(actor)})))`,
  fields: {
    sheet: maybe(() => AttendanceSheet, 'halfDayId', 'The sheet that it ends.'),
    sealedBy: maybe(() => Person, 'sealedBy', 'The trainer who sealed it; null for whom the caller may not see.'),
  },
});

const presentIn = (halfDay: Sql): Sql =>
  sql`(select count(*)::int from training.attendance a join training.enrolment e on e.id = a.enrolment_id
    where a.half_day_id = ${halfDay} and a.presence = 'PRESENT' and ${TAKES_PART})`;

const hour = (at: Sql, session: Sql): Sql =>
  sql`(select to_char(${at} at time zone s.zone, 'HH24:MI') from training.training_session s where s.id = ${session})`;

const sessionHeld = (t: Columns<HalfDayRecord>, actor: Actor): Sql =>
  sql`exists (select 1 from training.training_session s where s.id = ${t.trainingSessionId} and ${holds(actor)})`;

export const attendanceSheetReads = reads<HalfDayRecord>(AttendanceSheet, {
  from: HalfDayRecord,
  key: 'id',
  visible: (t, { actor }) =>
    sql`(${sessionHeld(t, actor)} or exists (select 1 from training.enrolment e
      where e.training_session_id = ${t.trainingSessionId} and ${TAKES_PART} and ${isOwn(actor)}))`,
  fields: {
    on: computed((t) => t.heldOn),
    from: computed((t) => hour(t.startsAt, t.trainingSessionId)),
    to: computed((t) => hour(t.endsAt, t.trainingSessionId)),
    opensAt: computed((t) => sql`${t.startsAt} - interval '15 minutes'`),
    viewerHolds: computed((t, { actor }) => sessionHeld(t, actor)),
    viewerEnrolment: maybe(
      () => Enrolment,
      (t, _, { actor }) =>
        sql`(select e.id from training.enrolment e where e.training_session_id = ${t.trainingSessionId} and ${TAKES_PART}
          and e.person_id = ${actor.person})`,
      'The enrolment of the caller; null for who takes no part.',
    ),
    presentCount: computed((t, { actor }) => sql`case when ${sessionHeld(t, actor)} then ${presentIn(t.id)} end`),
    session: maybe(() => TrainingSession, 'trainingSessionId', 'The session.'),
    seal: maybe(
      () => AttendanceSeal,
      (t) => sql`(select l.id from training.attendance_seal l where l.half_day_id = ${t.id} and l.kind = 'SEAL')`,
      'Its end; null while it is open.',
    ),
    lines: values(
      () => AttendanceLine,
      (key, { actor }) =>
        sql`select e.id as "enrolmentId", p.name, o.name as "organizationName", a.presence, a.id as "signatureId",
          exists (select 1 from training.absence b where b.half_day_id = h.id and b.enrolment_id = e.id) as "isAnnounced"
        from training.half_day h join training.training_session s on s.id = h.training_session_id
          join training.enrolment e on e.training_session_id = s.id and ${TAKES_PART}
          join network.person p on p.id = e.person_id
          left join network.organization o on o.id = e.organization_id
          left join lateral (select x.id, x.presence from training.attendance_signature x
            where x.enrolment_id = e.id and x.half_day_id = h.id order by x.number desc limit 1) a on true
        where h.id = ${key} and (${holds(actor)} or ${isOwn(actor)})
        order by p.family_name, p.given_name, e.id limit 1000`,
      'Who takes part, by name; at most 1,000.',
      { bound: 1000 },
    ),
    entries: many(() => AttendanceSignature, 'halfDayId', 'All that was signed and noted, in the order of arrival.'),
  },
  roots: {
    attendanceSheet: single(
      'SIGNED_IN',
      'The sheet of half a day; null when there is none, or the caller neither holds the session nor takes part.',
      (t, { halfDayId }) => ({ where: sql`${t.id} = ${halfDayId}` }),
      { args: { halfDayId: needed(ID, 'The half-day.') } },
    ),
  },
});

export const attendanceLineReads = reads<{ enrolmentId: string; signatureId: string }>(AttendanceLine, {
  visible: 'everyone',
  fields: {
    enrolment: maybe(() => Enrolment, 'enrolmentId', 'The enrolment that signs.'),
    signature: maybe(() => AttendanceSignature, 'signatureId', 'Where it is from; null while nothing was noted.'),
  },
});

export const halfDayAttendance = contribute(() => HalfDay, {
  attendance: perKey(
    (key, { actor }) =>
      sql`select json_build_object('sealedAt', (select l.sealed_at from training.attendance_seal l where l.half_day_id = h.id and l.kind = 'SEAL'),
        'presentCount', case when ${holds(actor)} then ${presentIn(sql`h.id`)} end,
        'viewerPresence', (select a.presence from training.enrolment e join training.attendance a on a.enrolment_id = e.id and a.half_day_id = h.id
          where e.training_session_id = s.id and ${TAKES_PART} and e.person_id = ${actor.person}))
      from training.half_day h join training.training_session s on s.id = h.training_session_id
      where h.id = ${key} and (${holds(actor)} or exists (select 1 from training.enrolment e where e.training_session_id = s.id
        and ${TAKES_PART} and e.person_id = ${actor.person}))`,
    'What became of its sheet, for those who hold the session or take part; null for others.',
    { type: () => HalfDayAttendance, nullable: true, audience: 'EVERYONE' },
  ),
});
