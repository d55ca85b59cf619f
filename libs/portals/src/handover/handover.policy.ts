import { type Actor, holds, manages, ORGANIZATION } from '#lib/access';
import { type HandoverRecord } from './handover.entity.js';

type Sides = Pick<HandoverRecord, 'fromOrganizationId' | 'toOrganizationId' | 'approverId'>;

/** Whoever manages either side; others are not told that it is there. */
export const seesHandover = (actor: Actor, { fromOrganizationId, toOrganizationId }: Sides): boolean =>
  manages(actor, fromOrganizationId) || manages(actor, toOrganizationId);

/** Who manages the other side themselves, and is the one who was asked where somebody was. Coordinators do not take over for others. */
export const mayDecide = (actor: Actor, { toOrganizationId, approverId }: Sides): boolean =>
  holds(actor, 'ORGANIZATION_MANAGER', ORGANIZATION, toOrganizationId) &&
  (approverId === null || approverId === actor.personId);
