import { type Env, type Sql, sql } from '#lib/reads';

/** A query of what the workstream with this id is called, in the language of the reader. */
export const titleOf = (id: Sql, { locale }: Env): Sql =>
  sql`select case when ${locale} = 'en' then coalesce(w.title_en, w.title_fr) else w.title_fr end from club.workstream w where w.id = ${id}`;
