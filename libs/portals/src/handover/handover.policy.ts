import { type Actor, holds, manages, ORGANIZATION } from '#lib/access';
import { type HandoverRecord } from './handover.entity.js';

type Sides = Pick<HandoverRecord, 'fromOrganizationId' | 'toOrganizationId'>;

/** Whoever manages either side; others are not told that it is there. */
export const seesHandover = (actor: Actor, { fromOrganizationId, toOrganizationId }: Sides): boolean =>
  manages(actor, fromOrganizationId) || manages(actor, toOrganizationId);

/** Who manages the other side themselves, whoever was asked by name: nobody waits for somebody who is away. Coordinators do not take over for others. */
export const mayDecide = (actor: Actor, { toOrganizationId }: Sides): boolean =>
  holds(actor, 'ORGANIZATION_MANAGER', ORGANIZATION, toOrganizationId);
