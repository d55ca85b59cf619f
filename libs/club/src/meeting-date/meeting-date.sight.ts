import { type Env, type Sql, sql } from '#lib/reads';
import { worksOn } from '../workstream/workstream.sight.js';

/** What people are asked about and reminded of: a time to come, of `club.meeting_date d`; and the same in the text of a statement. */
export const COMING = sql`d.starts_at > now()`;
export const COMING_TEXT = 'd.starts_at > now()';

/** Whether a time to come waits for what the caller says of it: columns of `club.meeting_date d` and of its meeting `m`, which has none yet. */
export const awaitsAnswer = (env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(${COMING} and ${worksOn(sql`m.workstream_id`, env)}
    and not exists (select from club.date_answer x where x.date_id = d.id and x.person_id = ${env.actor.person}))`;
