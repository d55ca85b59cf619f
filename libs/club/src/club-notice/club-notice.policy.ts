import { coordinates, manages } from '#lib/access';
import { NotFoundError, type Tx } from '#lib/writes';
import { isOfClub } from '../club-scope.js';
import { type ClubNoticeRecord } from './club-notice.entity.js';
import { ClubNoticeState, ClubNoticeVisibility } from './club-notice.enums.js';
import { ClubNoticeOverError } from './club-notice.errors.js';

/** As `seesNotice`; whoever does not see it is not told that it is there. */
export function maySee({ actor }: Tx, { visibility, personId }: ClubNoticeRecord, path = 'id'): void {
  const isOwn = personId !== null && personId === actor.personId;
  if (visibility !== ClubNoticeVisibility.PUBLIC && !isOfClub(actor) && !isOwn) throw new NotFoundError(path);
}

/** As `keepsNotice`. */
export const keeps = ({ actor }: Tx, { personId, organizationId }: ClubNoticeRecord): boolean =>
  coordinates(actor) ||
  (personId !== null && personId === actor.personId) ||
  (organizationId !== null && manages(actor, organizationId));

/** Before the version: whoever comes second is told what it has become. */
export function expectStanding({ today }: Tx, { ending, untilOn }: ClubNoticeRecord, mayBeLate = false): void {
  if (ending) throw new ClubNoticeOverError(ending as ClubNoticeState);
  if (!mayBeLate && untilOn < today) throw new ClubNoticeOverError(ClubNoticeState.EXPIRED);
}
