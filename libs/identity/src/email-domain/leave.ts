import { type Tx } from '#lib/writes';

/** Roles that followed from an address of another domain end with it. */
export async function leaveDomains(tx: Tx, account: { id: string; email: string }): Promise<void> {
  const left = await tx.query<{ id: string; organization_id: string; role: string }>(
    `select id, organization_id, role from identity.role_grant
     where account_id = $1 and email_domain <> split_part($2, '@', 2) and valid_to > (now() at time zone 'Europe/Paris')::date
     for update`,
    [account.id, account.email],
  );
  for (const { id, organization_id: organizationId, role } of left) {
    await tx.query(
      `delete from identity.role_grant where id = $1 and valid_from >= (now() at time zone 'Europe/Paris')::date`,
      [id],
    );
    await tx.query(
      `update identity.role_grant set valid_to = (now() at time zone 'Europe/Paris')::date where id = $1`,
      [id],
    );
    await tx.audit({
      type: 'RoleGrant',
      id,
      action: 'EMAIL_DOMAIN_LEAVE',
      organizationId,
      accountId: account.id,
      before: { role },
    });
  }
}
