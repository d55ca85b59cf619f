import { type Env, type Sql, sql } from '#lib/reads';
import { byEndOf } from '../day.js';

/** Whether the passage of a contribution is so in the version of this number, or in the last by the day. */
export const isFound = (contribution: Sql, is: Sql, number: unknown, { day }: Pick<Env, 'day'>): Sql =>
  sql`exists (select from participation.passage_found f where f.contribution_id = ${contribution} and ${is} and f.version_number = (
    select max(v.number) from participation.document_version v where v.call_id = f.call_id and ${byEndOf(sql`v.published_at`, day)}${
      typeof number === 'number' ? sql` and v.number = ${number}` : sql``
    }))`;
