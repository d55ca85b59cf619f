import { type Statements } from '#lib/personal-data';

/**
 * Takes somebody's name and contacts out of the entries about them, wherever these stand under one of the names. What they
 * did to others, and that they did it, is evidence and stays; their account is an id without a name from then on.
 */
export async function redactAudit(tx: Statements, about: readonly string[], named: readonly string[]): Promise<void> {
  await tx.query(`select set_config('audit.erasing', 'on', true)`);
  await tx.query(
    `update audit.entry set before = audit.redacted(before, $2), after = audit.redacted(after, $2)
     where (person_id = any($1) or subject_id = any($1)) and (before is not null or after is not null)`,
    [about, named],
  );
  await tx.query(`select set_config('audit.erasing', 'off', true)`);
}
