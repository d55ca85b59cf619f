import { type Env, sql, type Sql } from '#lib/reads';

/** Who keeps the quality of the provider `organization`: its managers, and coordinators. */
export const keeps = (organization: Sql, actor: Env['actor']): Sql =>
  sql`(${actor.coordinator} or ${organization} = any(${actor.managed}))`;
