import { asc, computed, desc, linked, one, oneOf, page, reads, single, sql, type Sql, values } from '#lib/reads';
import { Decision } from '../decision/decision.type.js';
import { GoverningBody } from '../governing-body/governing-body.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { MeetingRecord } from './meeting.entity.js';
import { AgendaItem, Attendance, Meeting } from './meeting.type.js';

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

const kept: Met = {
  governingBodyId: sql`m.governing_body_id`,
  scheduledOn: sql`m.scheduled_on`,
  minutesApprovedOn: sql`m.minutes_approved_on`,
};

export const meetingReads = reads<MeetingRecord>(Meeting, {
  from: MeetingRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    governingBody: one(
      () => GoverningBody,
      (t) => t.governingBodyId,
    ),
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
        where i.meeting_id = ${key} and (m.status = 'HELD' or m.convoked_at is not null or ${actor.staff}) order by i.place`,
    ),
    attendances: values(
      () => Attendance,
      (key, { actor }) =>
        sql`select a.status, a.mandate_id as "mandateId", a.proxy_id as "proxyId" from network.attendance a
        join network.meeting m on m.id = a.meeting_id join network.mandate h on h.id = a.mandate_id
        where a.meeting_id = ${key} and ${told(kept, actor)} order by h.constituency_id, h.seat, a.mandate_id`,
    ),
    decisions: linked(
      () => Decision,
      (key) => sql`select d.id from network.decision d where d.meeting_id = ${key} order by d.number`,
    ),
  },
  filters: {
    governingBody: (t, id: string) => sql`${t.governingBodyId} = ${id}`,
    statuses: (t, statuses: string[]) => oneOf(t.status, statuses),
    from: (t, day: string) => sql`${t.scheduledAt} >= (${day}::date)::timestamp at time zone 'Europe/Paris'`,
    until: (t, day: string) => sql`${t.scheduledAt} < (${day}::date + 1)::timestamp at time zone 'Europe/Paris'`,
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { SCHEDULED_AT: [asc('scheduledAt')], LATEST: [desc('scheduledAt')] },
  defaultSort: () => 'LATEST',
  roots: {
    meeting: single((t, { id }) => ({ where: sql`${t.id} = ${id}` })),
    meetings: page(),
  },
});

export const agendaItemReads = reads(AgendaItem, {
  visible: 'everyone',
  fields: {
    decisions: linked(
      () => Decision,
      (key) => sql`select d.id from network.decision d where d.agenda_item_id = ${key} order by d.number`,
    ),
  },
});

export const attendanceReads = reads(Attendance, {
  visible: 'everyone',
  fields: {
    mandate: one(() => Mandate, 'mandateId' as never),
    proxy: one(() => Mandate, 'proxyId' as never),
  },
});
