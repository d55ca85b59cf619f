import { ITEM, seesItem, seesPortal, SHOWN_IN } from '#lib/portals';
import { type Env, type Sql, sql } from '#lib/reads';
import { seesWorkstreamOf } from '../workstream/workstream.sight.js';

type Seen = Record<'deliverableId' | 'organizationId' | 'reusedOn' | 'portalId' | 'madeId' | 'open', Sql>;

/** A reuse of a table of reuses under a name. */
export const REUSE: Seen = {
  deliverableId: sql`r.deliverable_id`,
  organizationId: sql`r.organization_id`,
  reusedOn: sql`r.reused_on`,
  portalId: sql`r.portal_id`,
  madeId: sql`r.made_id`,
  open: sql`r.open`,
};

/**
 * Of whoever sees the workstream, who sees the reuse: whoever sees what was used, and where: the portal, or what was made from it. What those who make the workstream do
 * with it is no reuse. Most are open to all, which is kept; `offset 0`: the few others are looked up one by one, rather than all items gathered first.
 */
export const seesUse = (t: Seen, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(${t.open} or (exists (select from club.deliverable d join portals.item i on i.id = d.item_id where d.id = ${t.deliverableId} and ${seesItem(ITEM, env)}
      and not exists (select from club.workstream_partner w
        where w.workstream_id = d.workstream_id and w.organization_id = ${t.organizationId} and w.period @> ${t.reusedOn}) offset 0)
    and (${t.portalId} is null or exists (select from portals.portal p where p.id = ${t.portalId} and ${seesPortal(SHOWN_IN, env)} offset 0))
    and (${t.madeId} is null or exists (select from portals.item i where i.id = ${t.madeId} and ${seesItem(ITEM, env)} offset 0))))`;

/** Whoever sees both: the workstream, and the reuse of what came of it. */
export const seesReuse = (t: Seen, env: Pick<Env, 'actor' | 'today'>): Sql =>
  sql`(exists (select from club.deliverable d where d.id = ${t.deliverableId} and ${seesWorkstreamOf(sql`d.workstream_id`, env)}) and ${seesUse(t, env)})`;
