import { WebhookEndpoint } from '#lib/webhooks';
import { byId, desc, filter, maybe, page, reads, sort, sql, values } from '#lib/reads';
import { SavedQuery } from '../saved-query/saved-query.type.js';
import { ReportScheduleRecord } from './report-schedule.entity.js';
import { ReportComing, ReportFiring, ReportSchedule } from './report-schedule.type.js';

export const reportScheduleReads = reads<ReportScheduleRecord>(ReportSchedule, {
  from: ReportScheduleRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${t.accountId} = ${actor.id}`,
  fields: {
    savedQuery: maybe(
      () => SavedQuery,
      (t) => sql`(select q.id from reporting.saved_query q where q.name = ${t.name})`,
      'The report; null when it is gone or not open to its owner any more.',
    ),
    endpoint: maybe(() => WebhookEndpoint, 'endpointId', 'Where its owner is told; null where a letter does.'),
    coming: values(
      () => ReportComing,
      (key) =>
        sql`select n.at, schedules.asked_on(s.parameters, (n.at at time zone 'Europe/Paris')::date) as parameters
          from schedules.schedule s cross join lateral unnest(s.next_runs) n(at) where s.id = ${key} order by n.at`,
      'When it is made next, and what it asks for then: three times; none while it is paused. At most 3.',
      { bound: 3 },
    ),
    firings: values(
      () => ReportFiring,
      (key) =>
        sql`select f.due_at as "dueAt", f.status, f.ended_at as "endedAt" from schedules.firing f
          where f.schedule_id = ${key} order by f.due_at desc limit 10`,
      'When it was due, latest first; at most 10.',
      { bound: 3 },
    ),
  },
  filters: { name: filter(String, 'Of the report of this name.', (t, name) => sql`${t.name} = ${name}`) },
  sorts: { NEWEST: sort('By when it was made, latest first.', desc('createdAt')) },
  list: { all: 'All of one’s own when left out.' },
  roots: {
    reportSchedule: byId(
      'PERSON',
      'A report that the caller has made by the clock; null when there is none.',
      'the schedule',
    ),
    reportSchedules: page('PERSON', 'Reports that the caller has made by the clock.'),
  },
});
