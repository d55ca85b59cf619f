import { type Env, type Sql, sql } from '#lib/reads';

/** Cases are for whoever holds a role in the organization that answers for the call, and coordinators: as `answersForCall`. */
export const moderates = (organization: Sql, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${organization} = any(${actor.organizations}), false)`;
