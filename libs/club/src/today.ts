import { type Sql, sql } from '#lib/reads';

/** The day in Paris of an instant. */
export const dayOf = (at: Sql): Sql => sql`(${at} at time zone 'Europe/Paris')::date`;

/** Today in Paris while a statement runs; `env.today` is the day on which the request began. */
export const TODAY = dayOf(sql`now()`);

/** The same in the text of a statement that is no `Sql`. */
export const TODAY_TEXT = `(now() at time zone 'Europe/Paris')::date`;
