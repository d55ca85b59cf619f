import { manages } from '#lib/access';
import { isDemonstration } from '#lib/network';
import {
  type Changed,
  expectVersion,
  InvalidInputError,
  type kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
} from '#lib/writes';

/** What a provider keeps of its own quality. */
interface Own {
  id: string;
  organizationId: string;
  version: number;
}
type Rows<R extends Own> = Pick<ReturnType<typeof kept<R>>, 'locked'>;

/** Whether it is of an invented provider; refuses all but its managers and coordinators. */
export async function ofProvider(tx: Tx, organizationId: string): Promise<{ isDemonstration: boolean }> {
  if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
  return { isDemonstration: await isDemonstration(tx, organizationId) };
}

/** The row, locked, for those who manage its provider: nobody else learns that there is one. */
export async function ownToChange<R extends Own>(tx: Tx, rows: Rows<R>, input: Changed): Promise<R> {
  const row = await rows.locked(tx, input.id);
  if (!manages(tx.actor, row.organizationId)) throw new NotFoundError('id');
  await expectVersion(tx, row, input.expectedVersion);
  return row;
}

/** Refuses somebody who neither teaches in a session of the provider nor works there: nobody learns whether they exist. */
export async function ofTeam(tx: Tx, personId: string, organizationId: string): Promise<void> {
  const found = await tx.one(
    `select from network.person n where n.id = $1 and n.erased_at is null and (
       exists (select from network.position w where w.person_id = n.id and w.organization_id = $2)
       or exists (select from training.training_session s where s.organization_id = $2 and training.is_trained_by(s.id, n.id)))`,
    [personId, organizationId],
  );
  if (!found) throw new NotFoundError('personId');
}

/** Refuses a day that lies before another one, at its field. */
export function refuseBefore(first: string, last: string | null | undefined, path: string): void {
  if (last && last < first) throw new InvalidInputError(EARLIER, path);
}

/** Refuses a day to come of what is told once it was done. */
export function refuseToCome(tx: Tx, day: string | null | undefined, path: string): void {
  if (day && day > tx.today) throw new InvalidInputError(TO_COME, path);
}

const EARLIER = {
  fr: 'Cette date précède le début.',
  en: 'This day lies before the first one.',
};
const TO_COME = {
  fr: 'Cette date est à venir.',
  en: 'This day is still to come.',
};
