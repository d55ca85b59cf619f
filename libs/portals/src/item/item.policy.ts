import { type Actor, isStaff, manages, worksFor } from '#lib/access';
import { isInTeam } from '../media/media.policy.js';
import { type ItemRecord } from './item.entity.js';

type Kept = Pick<ItemRecord, 'organizationId'>;

/** As `keepsItem` of rows. */
export const keeps = (actor: Actor, { organizationId }: Kept): boolean => worksFor(actor, organizationId);

/** As `seesItem` of rows. */
export const sees = (actor: Actor, item: Pick<ItemRecord, 'status' | 'audience' | 'organizationId'>): boolean =>
  (item.status === 'PUBLISHED' && (item.audience === 'EVERYONE' || isStaff(actor))) || keeps(actor, item);

/** Members and managers of the organization that keeps it, and coordinators. */
export const mayWrite = (actor: Actor, { organizationId }: Kept): boolean => isInTeam(actor, organizationId);

/** Its managers and coordinators: editors of portals may not see what is not published, and so do not publish it. */
export const mayPublish = (actor: Actor, { organizationId }: Kept): boolean => manages(actor, organizationId);
