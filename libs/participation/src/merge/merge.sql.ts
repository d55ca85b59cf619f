import { type Env, type Sql, sql } from '#lib/reads';
import { byEndOf } from '../day.js';

/** Whether something of the view `participation.merged` or `participation.answer_given` stood at the end of the day. */
export const stands = (of: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`(${byEndOf(sql`${of}.since`, day)} and not ${byEndOf(sql`${of}.until`, day)})`;

/** Whether a contribution was gathered under another. */
export const isMerged = (contribution: Sql, env: Pick<Env, 'day'>): Sql =>
  sql`exists (select from participation.merged m where m.contribution_id = ${contribution} and ${stands(sql`m`, env)})`;

/** Whether it had an official answer by the day: its own, or that to the one under which it is gathered. */
export const isAnswered = (contribution: Sql, env: Pick<Env, 'day'>): Sql =>
  sql`exists (select from participation.answer_given g where g.contribution_id = ${contribution} and ${stands(sql`g`, env)})`;
