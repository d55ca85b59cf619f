import { type Actor, holds, isStaff, manages, worksFor } from '#lib/access';
import { type Env, sql, type Sql } from '#lib/reads';
import { NotAllowedError, NotFoundError } from '#lib/writes';
import { type PortalRecord } from './portal.entity.js';
import { PORTAL } from './portal.sight.js';

type Kept = Pick<PortalRecord, 'id' | 'organizationId'>;

/** As `seesPortal` of rows. */
export const seesPortalRow = (actor: Actor, portal: Kept & Pick<PortalRecord, 'visibility'>): boolean =>
  portal.visibility === 'PUBLIC' ||
  (portal.visibility === 'MEMBERS' && isStaff(actor)) ||
  worksFor(actor, portal.organizationId) ||
  holds(actor, 'MEMBER', PORTAL, portal.id);

/** Its editors, and who manages the organization that keeps it. */
export const mayEdit = (actor: Actor, { id, organizationId }: Kept): boolean =>
  manages(actor, organizationId) || holds(actor, 'MEMBER', PORTAL, id);

/** Who says who edits it: editors do not multiply. */
export const mayAppoint = (actor: Actor, { organizationId }: Kept): boolean => manages(actor, organizationId);

/** As `mayEdit`, of a table of portals that is called p. */
export const editsPortal = ({ actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or p.organization_id = any(${actor.managed}) or p.id = any(${actor.scopes('MEMBER', PORTAL)}), false)`;

/** As `mayAppoint`, of the same. */
export const appointsIn = ({ actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or p.organization_id = any(${actor.managed}), false)`;

/** Of one that is not for everybody, nobody is told that it is there. */
export const refusal = ({ visibility }: PortalRecord, path: string): Error =>
  visibility === 'PUBLIC' ? new NotAllowedError(undefined, path) : new NotFoundError(path);
