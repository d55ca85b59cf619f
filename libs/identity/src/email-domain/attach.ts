import { typeId } from '#lib/graphql';
import { type Tx } from '#lib/writes';

/** Whoever verifies an address of a confirmed domain becomes a member of the organization that allows it. */
export async function attachByDomain(tx: Tx, account: { id: string; email: string }): Promise<void> {
  const found = await tx.query<{ organization_id: string }>(
    `select organization_id from identity.email_domain where domain = split_part($1, '@', 2) and attaches and confirmed_at is not null`,
    [account.email],
  );
  for (const { organization_id: organizationId } of found) {
    const id = typeId('role');
    const made = await tx.one(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from, email_domain)
       values ($1, $2, 'MEMBER', 'ORGANIZATION', $3, (now() at time zone 'Europe/Paris')::date, split_part($4, '@', 2)) on conflict do nothing returning id`,
      [id, account.id, organizationId, account.email],
    );
    if (made) {
      await tx.audit({
        type: 'RoleGrant',
        id,
        action: 'EMAIL_DOMAIN_ATTACH',
        organizationId,
        accountId: account.id,
        after: { role: 'MEMBER' },
      });
    }
  }
}
