import { NotFoundError, type Tx } from '#lib/writes';
import { HalfDayNotOpenError } from './attendance.errors.js';

/** How long before its beginning people can sign for half a day. */
const EARLY_MS = 15 * 60_000;

export interface HalfDayRow {
  id: string;
  sessionId: string;
  startsAt: Date;
  endsAt: Date;
  sealedAt: Date | null;
}

const HALF_DAY = `select h.id, h.training_session_id as "sessionId", h.starts_at as "startsAt", h.ends_at as "endsAt",
  (select s.sealed_at from training.attendance_seal s where s.half_day_id = h.id and s.kind = 'SEAL') as "sealedAt"
  from training.half_day h where h.id = $1`;

export const opensAt = ({ startsAt }: Pick<HalfDayRow, 'startsAt'>): Date => new Date(startsAt.getTime() - EARLY_MS);

/** The half-day as it is now: read again behind a lock, what others sealed meanwhile shows. */
export async function halfDayOf(tx: Tx, id: string): Promise<HalfDayRow> {
  const found = await tx.one<HalfDayRow>(HALF_DAY, [id]);
  if (!found) throw new NotFoundError('halfDayId');
  return found;
}

/** Nobody was there before it began. */
export function mustHaveBegun(halfDay: HalfDayRow): void {
  if (opensAt(halfDay).getTime() > Date.now()) throw new HalfDayNotOpenError(opensAt(halfDay));
}

/** When people sign for themselves. */
export function mustBeOpen(halfDay: HalfDayRow): void {
  mustHaveBegun(halfDay);
  if (halfDay.endsAt.getTime() < Date.now()) throw new HalfDayNotOpenError(opensAt(halfDay));
}

export interface EnrolmentRow {
  id: string;
  personId: string;
  organizationId: string | null;
  status: string;
  isDemonstration: boolean;
}

/** Held until the end: a place is not taken back from somebody who signs meanwhile. */
export async function enrolmentOf(tx: Tx, id: string, sessionId: string): Promise<EnrolmentRow> {
  const found = await tx.one<EnrolmentRow>(
    `select e.id, e.person_id as "personId", e.organization_id as "organizationId", e.status, e.demonstration as "isDemonstration"
     from training.enrolment e where e.id = $1 and e.training_session_id = $2 for key share`,
    [id, sessionId],
  );
  if (!found) throw new NotFoundError('enrolmentId');
  return found;
}

/** Those who have a place, whatever became of it. */
export const TAKES_PART = ['ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT'];
