import { type Env, type Sql, sql } from '#lib/reads';
import { NOTICE, seesNotice } from '../club-notice/club-notice.sight.js';
import { awaitsAnswer } from '../meeting-date/meeting-date.sight.js';
import { votesFor } from '../poll/poll.sight.js';
import { seesWorkOf, worksOn } from '../workstream/workstream.sight.js';

/** Which days are asked for, as they are in a zone, and of what. */
export interface Window {
  from: string;
  to: string;
  zone: string;
  kinds: readonly string[] | null;
  /** Of workstreams on which the caller works, and what they ask for themselves. */
  mine: boolean;
  includeDemonstration: boolean;
}

/** All that stands in the calendar of the caller, what they may not see left out of each part: one statement. */
export function datesIn(asked: Window, env: Env, most: number): Sql {
  const { from, to, zone, kinds, mine, includeDemonstration } = asked;
  const begin = sql`(${from}::date::timestamp at time zone ${zone}::text)`;
  const end = sql`((${to}::date + 1)::timestamp at time zone ${zone}::text)`;
  const person = env.actor.person;
  const wants = (kind: string): Sql => sql`${kinds === null || kinds.includes(kind)}::boolean`;
  const real = (demonstration: Sql): Sql => sql`(${includeDemonstration}::boolean or not ${demonstration})`;
  const ofWork = (id: Sql): Sql => sql`(${seesWorkOf(id, env)} and (not ${mine}::boolean or ${worksOn(id, env)}))`;
  const page = (id: Sql, part: Sql): Sql => sql`'/chantiers/' || ${id} || ${part}`;
  const answer = (where: Sql): Sql =>
    sql`(select x.answer from club.meeting_date c join club.date_answer x on x.date_id = c.id where ${where} and x.person_id = ${person} limit 1)`;
  const title = sql`case when ${env.locale} = 'en' then coalesce(p.title_en, p.title_fr) else p.title_fr end`;
  return sql`select e.id, e.kind || '-' || e.id as key, e.kind, e."on", e."startsAt", e."endsAt", e."timeZone", e.title, e.path, e."isCancelled", e."awaitsViewer",
      e."viewerAnswer", e."viewerAttended", e."isDemonstration", e."workstreamId"
    from (
      select 'MEETING' as kind, m.id, null::date as "on", m.starts_at as "startsAt", m.ends_at as "endsAt", m.time_zone as "timeZone", m.title,
        ${page(sql`m.workstream_id`, sql`'/reunions/' || m.id`)} as path, m.cancelled_at is not null as "isCancelled", false as "awaitsViewer",
        ${answer(sql`c.meeting_id = m.id and c.starts_at = m.starts_at`)} as "viewerAnswer",
        exists (select from club.meeting_attendance a where a.meeting_id = m.id and a.person_id = ${person} and a.confirmed) as "viewerAttended",
        m.demonstration as "isDemonstration", m.workstream_id as "workstreamId"
      from club.meeting m where ${wants('MEETING')} and coalesce(m.starts_at, 'infinity') >= ${begin} - interval '7 days'
        and coalesce(m.starts_at, 'infinity') < ${end} and m.ends_at > ${begin} and ${real(sql`m.demonstration`)} and ${ofWork(sql`m.workstream_id`)}
      union all
      select 'MEETING_DATE', d.id, null, d.starts_at, d.ends_at, m.time_zone, m.title, ${page(sql`m.workstream_id`, sql`'/reunions/' || m.id`)}, false,
        ${awaitsAnswer(env)}, ${answer(sql`c.id = d.id`)}, null, m.demonstration, m.workstream_id
      from club.meeting_date d join club.meeting m on m.id = d.meeting_id and m.starts_at is null and m.cancelled_at is null
      where ${wants('MEETING_DATE')} and d.starts_at >= ${begin} and d.starts_at < ${end} and ${real(sql`m.demonstration`)} and ${ofWork(sql`m.workstream_id`)}
      union all
      select 'POLL_CLOSES', p.id, null, p.closes_at, null, null, ${title}, ${page(sql`p.workstream_id`, sql`'/votes/' || p.id`)}, false,
        now() >= p.opens_at and now() < p.closes_at
          and exists (select from club.poll_voter v where v.poll_id = p.id and v.voted_on is null and ${votesFor(env)}), null, null, p.demonstration, p.workstream_id
      from club.poll p where ${wants('POLL_CLOSES')} and p.closes_at >= ${begin} and p.closes_at < ${end} and p.closed_at is null
        and ${real(sql`p.demonstration`)} and ${ofWork(sql`p.workstream_id`)}
      union all
      select 'TASK_DUE', t.id, t.due_on, null, null, null, t.title, ${page(sql`t.workstream_id`, sql`''`)}, false, true, null, null, t.demonstration, t.workstream_id
      from club.task t where ${wants('TASK_DUE')} and t.assignee_id = ${person} and t.state <> 'DONE' and t.due_on between ${from}::date and ${to}::date
        and ${real(sql`t.demonstration`)} and ${seesWorkOf(sql`t.workstream_id`, env)}
      union all
      select 'REVIEW', d.id, d.review_on, null, null, null, left(d.statement, 200), ${page(sql`d.workstream_id`, sql`''`)}, false,
        d.review_on <= ${env.today} and ${worksOn(sql`d.workstream_id`, env)}, null, null, d.demonstration, d.workstream_id
      from club.decision d where ${wants('REVIEW')} and coalesce(d.review_on, 'infinity'::date) between ${from}::date and ${to}::date
        and ${real(sql`d.demonstration`)} and ${ofWork(sql`d.workstream_id`)}
      union all
      select 'REVIEW', p.id, p.review_on, null, null, null, ${title}, ${page(sql`p.workstream_id`, sql`'/votes/' || p.id`)}, false,
        p.review_on <= ${env.today} and ${worksOn(sql`p.workstream_id`, env)}, null, null, p.demonstration, p.workstream_id
      from club.poll p where ${wants('REVIEW')} and p.review_on between ${from}::date and ${to}::date and ${real(sql`p.demonstration`)}
        and now() >= least(p.closes_at, p.closed_at) and not exists (select from club.poll n where n.former_id = p.id) and ${ofWork(sql`p.workstream_id`)}
      union all
      select n.kind || '_ENDS', n.id, n.until_on, null, null, null, n.title, '/club/besoins/' || n.id, false, false, null, null, n.demonstration, null
      from club.club_notice n where (n.kind = 'NEED' and ${wants('NEED_ENDS')} or n.kind = 'OFFER' and ${wants('OFFER_ENDS')})
        and n.until_on between ${from}::date and ${to}::date and n.closed_on is null and n.published_on <= ${env.today} and ${real(sql`n.demonstration`)}
        and ${seesNotice(NOTICE, env)} and (not ${mine}::boolean or n.person_id = ${person})
    ) e
    order by coalesce(e."startsAt", e."on"::timestamp at time zone ${zone}::text), e.kind, e.id limit ${most}::int`;
}
