import { type Sql, sql } from './sql.js';

/** Text in the caller’s language: French where nobody has said it in English. */
export const inLocale = (fr: Sql, en: Sql, locale: unknown): Sql =>
  sql`case when ${locale} = 'en' then coalesce(${en}, ${fr}) else ${fr} end`;
