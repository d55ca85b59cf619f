import { type Env, type Sql, sql } from '#lib/reads';
import { dayOf } from '../day.js';

/**
 * What a call promised on the day: what its last promise by then says. Of a draft, where nothing is promised to anybody yet, what is to be.
 */
export const promisedOn = (call: Sql, until: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`case when exists (select from participation.call_promise p where p.call_id = ${call})
    then (select p.answers_until from participation.call_promise p where p.call_id = ${call} and ${dayOf(sql`p.made_at`)} <= ${day} order by p.number desc limit 1)
    else ${until} end`;

/** The day that was promised first, by the day. */
export const firstPromised = (call: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`(select p.answers_until from participation.call_promise p where p.call_id = ${call} and p.answers_until is not null and ${dayOf(sql`p.made_at`)} <= ${day} order by p.number limit 1)`;
