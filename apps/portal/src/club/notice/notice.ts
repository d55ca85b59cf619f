import type { ClubNoticeQuery } from '../../generated/graphql.js';

/** A need or an offer as its page asks it. */
export type ClubNotice = NonNullable<ClubNoticeQuery['clubNotice']>;

/** Whether it still waits for answers on the day. */
export const stands = ({ state }: Pick<ClubNotice, 'state'>): boolean => state === 'OPEN' || state === 'ANSWERED';
