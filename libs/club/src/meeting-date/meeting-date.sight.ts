import { type Env, type Sql, sql } from '#lib/reads';
import { worksOn } from '../workstream/workstream.sight.js';

/** Whether a time to come waits for what the caller says of it: columns of `club.meeting_date d` and of its meeting `m`, which has none yet. */
export const awaitsAnswer = (env: Pick<Env, 'actor'>): Sql =>
  sql`(d.starts_at > now() and ${worksOn(sql`m.workstream_id`, env)}
    and not exists (select from club.date_answer x where x.date_id = d.id and x.person_id = ${env.actor.person}))`;
