import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { type ItemRecord } from './item.entity.js';

type Seen = Pick<Columns<ItemRecord>, 'status' | 'audience' | 'organizationId'>;

/** Whether the actor keeps it: it is of an organization of theirs, or they coordinate. */
export const keepsItem = ({ organizationId }: Pick<Seen, 'organizationId'>, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`(${actor.coordinator} or ${organizationId} = any(${actor.organizations}))`;

/** Who may see an item, wherever it is shown: nothing else asks. */
export const seesItem = (t: Seen, env: Pick<Env, 'actor'>): Sql =>
  sql`((${t.status} = 'PUBLISHED' and (${t.audience} = 'EVERYONE' or ${env.actor.staff})) or ${keepsItem(t, env)})`;

/** The same of a table of items under a name. */
export const ITEM: Seen = { status: sql`i.status`, audience: sql`i.audience`, organizationId: sql`i.organization_id` };
