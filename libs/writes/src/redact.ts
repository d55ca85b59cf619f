import { type InAudit, type Somebody, type Statements } from '#lib/personal-data';

/**
 * Takes somebody's name and contacts out of the entries about them, wherever these stand under one of the names, and all that
 * entries say of what was theirs alone, whoever wrote them. What they did to others, and that they did it, is evidence and stays;
 * their account is an id without a name from then on.
 */
export async function redactAudit(
  tx: Statements,
  { accountId, people }: Pick<Somebody, 'accountId' | 'people'>,
  { named, own }: InAudit,
): Promise<void> {
  await tx.query(`select set_config('audit.erasing', 'on', true)`);
  await tx.query(
    `update audit.entry set before = audit.redacted(before, $2), after = audit.redacted(after, $2)
     where (person_id = any($1) or subject_id = any($1)) and (before is not null or after is not null)`,
    [accountId ? [...people, accountId] : people, named],
  );
  if (accountId)
    await tx.query(
      `update audit.entry e set before = audit.redacted(e.before, array(select jsonb_object_keys(e.before))),
         after = audit.redacted(e.after, array(select jsonb_object_keys(e.after)))
       where (e.before is not null or e.after is not null) and e.subject_type = any($2)
         and e.subject_id in (select o.subject_id from audit.entry o where o.account_id = $1 and o.subject_type = any($2))`,
      [accountId, own],
    );
  await tx.query(`select set_config('audit.erasing', 'off', true)`);
}
