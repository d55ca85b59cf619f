import { forgetMail } from '#lib/mail';
import { redactAudit, type Tx } from '#lib/writes';

/** Takes the name and the contacts off; positions and mandates stay in the history of the organization. */
export async function eraseRecords(tx: Tx, people: readonly string[], accounts: readonly string[] = []): Promise<void> {
  const known = await tx.query<{ email: string | null }>(
    'select email from network.person where id = any($1) for update',
    [people],
  );
  await tx.query(
    `update network.person set given_name = 'Personne', family_name = 'effacée', email = null, phone = null, public = false,
       version = version + 1 where id = any($1)`,
    [people],
  );
  for (const { email } of known) if (email) await forgetMail(tx, email);
  await redactAudit(tx, [...people, ...accounts]);
}
