import { firstPromised, promisedOn } from '../call/call.promise.js';
import { stands } from '../merge/merge.sql.js';
import { type Env, type Sql, sql } from '#lib/reads';

/** What was said elsewhere is counted from that day, whenever it was entered. */
const COUNTED_FROM = sql`coalesce(c.said_on, participation.day_of(c.first_published_at))`;

/** Counts contributions (`c`, to a call `a`) of which this holds, as the type `ParticipationIndicators` says; how many people wrote them is counted apart. */
export const indicatorsOf = (which: Sql, people: Sql, { day }: Pick<Env, 'day'>): Sql => sql`select json_build_object(
    'contributions', count(*)::int, 'entered', (count(*) filter (where c.origin <> 'ONLINE'))::int, 'participants', case when count(*) = 0 then 0 else ${people} end,
    'supports', coalesce(sum((select count(*) from participation.contribution_support s
      where s.contribution_id = c.id and participation.day_of(s.supported_at) <= ${day})), 0)::int,
    'supportsOnPaper', coalesce(sum(e.support_on_paper), 0)::int,
    'answered', count(o.id)::int, 'answeredRatio', round(count(o.id)::numeric / nullif(count(*), 0), 4)::float,
    'medianDaysToAnswer', percentile_cont(0.5) within group (order by participation.day_of(o.answered_at) - ${COUNTED_FROM}) filter (where o.id is not null),
    'overdue', (count(*) filter (where o.id is null and p.promised < ${day}))::int,
    'late', (count(*) filter (where p.first < ${day} and ${COUNTED_FROM} <= p.first and coalesce(participation.day_of(o.answered_at) > p.first, true)))::int,
    'done', (count(*) filter (where exists (select from participation.followed_up f join participation.follow_up_step s on s.id = f.step_id
      where f.contribution_id = c.id and s.status = 'DONE' and s.on_day <= ${day})))::int)
  from participation.contribution c join participation.call a on a.id = c.call_id
  left join lateral (select ${promisedOn(sql`a.id`, sql`a.answers_until`, { day })} as promised, ${firstPromised(sql`a.id`, { day })} as first) p on true
  left join participation.contribution_entry e on e.contribution_id = c.id
  left join lateral (select g.answer_id as id, g.since as answered_at from participation.answer_given g
    where g.contribution_id = c.id and ${stands(sql`g`, { day })} order by g.since limit 1) o on true
  where c.status = 'PUBLISHED' and ${COUNTED_FROM} <= ${day} and ${which}`;
