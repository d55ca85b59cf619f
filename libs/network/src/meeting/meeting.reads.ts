import { ID } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import {
  asc,
  byId,
  computed,
  desc,
  filter,
  formerly,
  linked,
  maybe,
  one,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { Decision } from '../decision/decision.type.js';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { includeDemonstration } from '../record/record.filters.js';
import { MeetingRecord } from './meeting.entity.js';
import { MeetingStatus } from './meeting.enums.js';
import { AgendaItem, Attendance, Meeting, MeetingDocument } from './meeting.type.js';

type Actor = Readonly<Record<'id' | 'coordinator' | 'staff' | 'network' | 'organizations' | 'person', unknown>>;

interface Met {
  governingBodyId: Sql;
  scheduledOn: Sql;
  minutesApprovedOn: Sql;
}

/** Minutes and attendances: for those whom the body concerns until the minutes are approved, then for whoever holds a role. */
const told = (t: Met, actor: Actor): Sql =>
  sql`(${actor.coordinator} or (${actor.staff} and ${t.minutesApprovedOn} is not null) or ((${actor.id} is not null or ${actor.staff})
    and network.hears(${t.governingBodyId}, ${t.scheduledOn}, ${actor.person}, ${actor.organizations}, ${actor.network})))`;

/** Agenda and documents of the meeting `m`: for everyone once the members are invited. */
const agendaIsTold = ({ staff }: Actor): Sql => sql`(m.status = 'HELD' or m.convoked_at is not null or ${staff})`;

const written: Met = {
  governingBodyId: sql`m.governing_body_id`,
  scheduledOn: sql`m.scheduled_on`,
  minutesApprovedOn: sql`m.minutes_approved_on`,
};

const to = filter<MeetingRecord, typeof LocalDate>(
  LocalDate,
  'On this day in Paris or before.',
  (t, day) => sql`${t.scheduledAt} < (${day}::date + 1)::timestamp at time zone 'Europe/Paris'`,
);

export const meetingReads = reads<MeetingRecord>(Meeting, {
  from: MeetingRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    governingBody: one(() => GoverningBody, 'governingBodyId', 'Whose meeting it is.'),
    minutes: computed((t, { actor }) => sql`case when ${told(t, actor)} then ${t.writtenMinutes} end`),
    quorum: computed(
      (t, { actor }) => sql`case when ${told(t, actor)} then (
        select json_build_object('required', q.required, 'present', q.present, 'reached', q.present >= q.required)
        from (
          select count(*) filter (where a.status in ('PRESENT', 'REPRESENTED'))::int as present, count(a.*) as known,
            (select ceil(b.quorum_percent * (select count(*) from network.mandate h where h.governing_body_id = b.id
                and h.substitute_for is null and h.valid_from <= ${t.scheduledOn} and h.valid_to > ${t.scheduledOn}) / 100.0)::int
              from network.governing_body b where b.id = ${t.governingBodyId}) as required
          from network.attendance a join network.mandate m on m.id = a.mandate_id
          where a.meeting_id = ${t.id} and m.substitute_for is null
        ) q where q.known > 0) end`,
    ),
    agenda: values(
      () => AgendaItem,
      (key, { actor }) =>
        sql`select i.id, i.place, i.title, i.detail from network.agenda_item i join network.meeting m on m.id = i.meeting_id
        where i.meeting_id = ${key} and ${agendaIsTold(actor)} order by i.place`,
      'The agenda in its order, at most 50 points: for everyone once the members are invited, for staff before.',
      { bound: 50 },
    ),
    documents: values(
      () => MeetingDocument,
      (key, { actor }) =>
        sql`select d.title, d.url from network.meeting_document d join network.meeting m on m.id = d.meeting_id
        where d.meeting_id = ${key} and ${agendaIsTold(actor)} order by d.place`,
      'Its documents in their order, at most 20: for everyone once the members are invited, for staff before.',
      { bound: 20 },
    ),
    calendarPath: computed((t) => sql`'/files/meetings/' || ${t.id} || '.ics'`),
    attendances: values(
      () => Attendance,
      (key, { actor }) =>
        sql`select a.status, a.mandate_id as "mandateId", a.proxy_id as "proxyId" from network.attendance a
        join network.meeting m on m.id = a.meeting_id join network.mandate h on h.id = a.mandate_id
        left join network.person p on p.id = h.person_id
        where a.meeting_id = ${key} and ${told(written, actor)} order by p.family_name, p.given_name, a.mandate_id`,
      'Who attended and how, by family name, at most 200; visible to those whom the body concerns until the minutes are approved, then to all holders of a role; empty for others.',
      { bound: 100 },
    ),
    decisions: linked(
      () => Decision,
      (key) => sql`select d.id from network.decision d where d.meeting_id = ${key} order by d.number`,
      'What was decided there, by number; at most 50.',
      { bound: 50 },
    ),
  },
  filters: {
    governingBody: filter(ID, 'Those of this governing body.', (t, id) => sql`${t.governingBodyId} = ${id}`),
    organization: filter(
      ID,
      'Those of the bodies of this organization, and of bodies where somebody sits for it today.',
      (t, id, { day }) =>
        sql`(exists (select 1 from network.governing_body b where b.id = ${t.governingBodyId} and b.organization_id = ${id})
          or exists (select 1 from network.mandate h where h.governing_body_id = ${t.governingBodyId} and h.organization_id = ${id}
            and h.valid_from <= ${day} and h.valid_to > ${day}))`,
    ),
    statuses: filter([MeetingStatus], 'Any of these.', (t, statuses) => oneOf(t.status, statuses)),
    from: filter(
      LocalDate,
      'On this day in Paris or later.',
      (t, day) => sql`${t.scheduledAt} >= (${day}::date)::timestamp at time zone 'Europe/Paris'`,
    ),
    to,
    until: formerly(to, 'Use `to`. Goes on 2027-06-30.'),
    includeDemonstration,
  },
  sorts: { SCHEDULED_AT: sort('By when they are to take place.', asc('scheduledAt')), LATEST: [desc('scheduledAt')] },
  defaultSort: () => 'LATEST',
  list: {
    order: 'The latest first when left out.',
    narrower: {
      BodyMeetingFilter: {
        plural: 'meetings of a body',
        filters: ['statuses', 'from', 'to', 'until', 'includeDemonstration'],
      },
    },
  },
  roots: {
    meeting: byId('EVERYONE', 'One meeting by its id; null when there is none.', 'the meeting'),
    meetings: page('EVERYONE', 'Meetings of governing bodies, the latest first.'),
  },
});

export const agendaItemReads = reads(AgendaItem, {
  visible: 'everyone',
  fields: {
    decisions: linked(
      () => Decision,
      (key) => sql`select d.id from network.decision d where d.agenda_item_id = ${key} order by d.number`,
      'What was decided on it, by number; at most 20.',
    ),
  },
});

export const attendanceReads = reads<{ mandateId: string; proxyId: string | null }>(Attendance, {
  visible: 'everyone',
  fields: {
    mandate: one(() => Mandate, 'mandateId', 'Whose attendance it is.'),
    proxy: maybe(() => Mandate, 'proxyId', 'Who represented the member; null unless represented.'),
  },
});
