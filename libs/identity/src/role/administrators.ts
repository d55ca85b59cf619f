import { NotAllowedError, type Tx } from '#lib/writes';

/** Somebody administers always: whoever goes leaves another account that holds the role on that day, without an end. */
export async function keepOneAdministrator(tx: Tx, leaving: string, day: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('identity.administrators'))`);
  const other = await tx.one(
    `select 1 as other from identity.role_grant
     where role = 'ADMINISTRATOR' and account_id <> $1 and period @> $2::date and valid_to = 'infinity'`,
    [leaving, day],
  );
  if (!other) throw new NotAllowedError(LAST);
}

const LAST = {
  fr: 'C’est le dernier compte d’administration : nommez-en d’abord un autre.',
  en: 'This is the last administrator account: name another one first.',
};
