import { type Tx } from './unit-of-work.js';
import { VersionConflictError } from './errors.js';

/** Throws when somebody changed the row since the caller read it; says who did and when, from the audit log. */
export async function expectVersion(
  tx: Tx,
  /** `recordedOf`: the record whose entries of the log tell of it, with the row as it was before. */
  subject: { id: string; version: number; recordedOf?: string; isNameless?: true },
  expected: number | null | undefined,
): Promise<void> {
  if (expected == null || expected === subject.version) return;
  const last = await tx.one<{ at: string; account_id: string | null; name: string | null }>(
    `select e.at, e.account_id, writes.actor_name(e.account_id) as name from audit.entry e
     where e.subject_id = $2 and ($1 = $2 or e.before ->> 'id' = $1) order by e.id desc limit 1`,
    [subject.id, subject.recordedOf ?? subject.id],
  );
  throw new VersionConflictError(subject.id, {
    version: subject.version,
    by: (!subject.isNameless && last?.name) || null,
    byYou: last !== undefined && last.account_id !== null && last.account_id === tx.actor.id,
    at: last?.at ?? null,
  });
}
