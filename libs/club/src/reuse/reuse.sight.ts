import { ITEM, seesItem, seesPortal, SHOWN_IN } from '#lib/portals';
import { type Env, type Sql, sql } from '#lib/reads';
import { seesDeliverable } from '../deliverable/deliverable.sight.js';

type Seen = Record<'deliverableId' | 'organizationId' | 'reusedOn' | 'portalId' | 'madeId', Sql>;

/** A reuse of a table of reuses under a name. */
export const REUSE: Seen = {
  deliverableId: sql`r.deliverable_id`,
  organizationId: sql`r.organization_id`,
  reusedOn: sql`r.reused_on`,
  portalId: sql`r.portal_id`,
  madeId: sql`r.made_id`,
};

const USED = { workstreamId: sql`d.workstream_id`, itemId: sql`d.item_id` };

/** Whoever sees what was used, and where: the portal, or what was made from it. What those who make the workstream do with it is no reuse. */
export const seesReuse = (t: Seen, env: Pick<Env, 'actor'>): Sql =>
  sql`(exists (select from club.deliverable d where d.id = ${t.deliverableId} and ${seesDeliverable(USED, env)}
      and not exists (select from club.workstream_partner w
        where w.workstream_id = d.workstream_id and w.organization_id = ${t.organizationId} and w.period @> ${t.reusedOn}))
    and (${t.portalId} is null or exists (select from portals.portal p where p.id = ${t.portalId} and ${seesPortal(SHOWN_IN, env)}))
    and (${t.madeId} is null or exists (select from portals.item i where i.id = ${t.madeId} and ${seesItem(ITEM, env)})))`;
