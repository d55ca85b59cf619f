import { type Env, sql, type Sql } from '#lib/reads';

/** Whether whoever asks is of those for whom an edition was made. */
export const readersOf = (audience: Sql, { actor }: Env): Sql =>
  sql`(case ${audience} when 'EVERYONE' then true when 'STAFF' then ${actor.staff} else ${actor.coordinator} end)`;
