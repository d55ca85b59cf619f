import { scopeKind } from '#lib/access';
import { type Columns, type Env, type Sql, sql } from '#lib/reads';
import { type PortalRecord } from './portal.entity.js';

/** Portals have editors. */
export const PORTAL = scopeKind('PORTAL', ['MEMBER']);

type Seen = Pick<Columns<PortalRecord>, 'id' | 'visibility' | 'organizationId'>;

/** Who may see a portal: everybody, the network, or those who keep and edit it. */
export const seesPortal = (t: Seen, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`(${t.visibility} = 'PUBLIC' or (${t.visibility} = 'MEMBERS' and ${actor.staff}) or ${actor.coordinator}
    or ${t.organizationId} = any(${actor.organizations}) or ${t.id} = any(${actor.scopes('MEMBER', PORTAL)}))`;

/** How items are tied to a portal that shows them. */
export const SHOWN = 'shown';

/** The same of a table of portals under a name. */
export const SHOWN_IN: Seen = { id: sql`p.id`, visibility: sql`p.visibility`, organizationId: sql`p.organization_id` };
