import { type Sql, sql } from '#lib/reads';

/** The day in Paris of an instant. */
export const dayOf = (at: Sql): Sql => sql`participation.day_of(${at})`;

/** Whether an instant had come by the end of a day in Paris; an index on instants serves it. */
export const byEndOf = (at: Sql, day: unknown): Sql =>
  sql`${at} < (${day}::date + 1)::timestamp at time zone 'Europe/Paris'`;
