import { type Actor, manages, worksFor } from '#lib/access';
import { expectVersion, type Changed, kept, NotAllowedError, NotFoundError, type Tx } from '#lib/writes';
import { apart } from '#lib/network';
import { TrainingSessionRecord } from './training-session.entity.js';
import { TrainingSessionStateError } from './training-session.errors.js';
import { TrainingSession } from './training-session.type.js';

export const sessions = kept(TrainingSession, TrainingSessionRecord, { refusals: apart() });

/** Whether the actor holds the session: its provider, those who teach in it, coordinators. */
export async function holdsSession(
  tx: Tx,
  { id, organizationId }: { id: string; organizationId: string },
): Promise<boolean> {
  if (manages(tx.actor, organizationId)) return true;
  const { personId } = tx.actor;
  if (!personId) return false;
  const found = await tx.one<{ teaches: boolean }>('select training.is_trained_by($1, $2) as teaches', [id, personId]);
  return Boolean(found?.teaches);
}

/** The session, locked, for whoever holds it, as long as it stands in one of these ways. */
export async function sessionToChange(
  tx: Tx,
  { id, expectedVersion }: Changed,
  statuses: readonly string[],
  path = 'id',
): Promise<TrainingSessionRecord> {
  const session = await sessions.locked(tx, id, path);
  if (!(await holdsSession(tx, session)))
    throw hidden(tx.actor, session) ? new NotFoundError(path) : new NotAllowedError();
  await expectVersion(tx, session, expectedVersion);
  if (!statuses.includes(session.status)) throw new TrainingSessionStateError(session.status);
  return session;
}

/** A draft is nobody else’s affair. */
const hidden = (actor: Actor, { status, organizationId }: TrainingSessionRecord): boolean =>
  status === 'DRAFT' && !worksFor(actor, organizationId);
