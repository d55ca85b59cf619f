import { type Sql, sql } from '#lib/reads';

/** The day in Paris of an instant. */
export const dayOf = (at: Sql): Sql => sql`(${at} at time zone 'Europe/Paris')::date`;

/** Today in Paris, in the text of a statement that is no `Sql`: in a read it is `env.today`, by which its answer may be kept. */
export const TODAY_TEXT = `(now() at time zone 'Europe/Paris')::date`;
