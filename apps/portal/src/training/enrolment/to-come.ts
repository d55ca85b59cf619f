import type { MyEnrolmentsQuery } from '../../generated/graphql.js';
import { isLive } from './enrolment-actions.js';

export type OwnEnrolment = NonNullable<MyEnrolmentsQuery['enrolments']>['nodes'][number];

/** Whether its session is still ahead of whoever has a place in it, or waits for one. */
export const isToCome = (one: OwnEnrolment): boolean =>
  isLive(one) && !['HELD', 'CLOSED', 'CANCELLED'].includes(one.session?.status ?? '');
