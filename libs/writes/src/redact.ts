import { type Tx } from './unit-of-work.js';

/** What names somebody or lets them be reached, as the entries of all modules call it. */
const PERSONAL = [
  ...['name', 'given_name', 'givenName', 'family_name', 'familyName', 'email', 'phone', 'address', 'user_agent'],
  ...['userAgent', 'street', 'note', 'remark'],
];

/**
 * Takes somebody's name and contacts out of the entries about them. What they did to others, and that they did it, is
 * evidence and stays; their account is an id without a name from then on.
 */
export async function redactAudit(tx: Tx, about: readonly string[]): Promise<void> {
  await tx.query(`select set_config('audit.erasing', 'on', true)`);
  await tx.query(
    `update audit.entry set before = audit.redacted(before, $2), after = audit.redacted(after, $2)
     where (person_id = any($1) or subject_id = any($1)) and (before is not null or after is not null)`,
    [about, PERSONAL],
  );
  await tx.query(`select set_config('audit.erasing', 'off', true)`);
}
