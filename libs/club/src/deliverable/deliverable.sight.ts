import { ITEM, seesItem } from '#lib/portals';
import { type Env, type Sql, sql } from '#lib/reads';
import { seesWorkstreamOf } from '../workstream/workstream.sight.js';

/** Whoever sees both: the workstream that it came of, and the item that it is. */
export const seesDeliverable = (t: Record<'workstreamId' | 'itemId', Sql>, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(${seesWorkstreamOf(t.workstreamId, env)} and exists (select from portals.item i where i.id = ${t.itemId} and ${seesItem(ITEM, env)}))`;
