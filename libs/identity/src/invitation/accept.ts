import { typeId } from '#lib/graphql';
import { type Tx } from '#lib/writes';
import { adoptRecord } from '../account/record.js';

/** Gives the role of an invitation to the account whose address it was sent to; undefined when it is not open, or not theirs. */
export async function acceptInvitation(
  tx: Tx,
  id: string,
  account: { id: string; email: string },
): Promise<string | undefined> {
  const invitation = await tx.one(
    `update identity.invitation set accepted_at = now()
     where id = $1 and email = $2 and accepted_at is null and revoked_at is null and expires_at > now() returning *`,
    [id, account.email],
  );
  if (!invitation) return undefined;
  await adoptRecord(tx, account, invitation.organization_id as string | null);
  const role = typeId('role');
  await tx.query(
    `insert into identity.role_grant (id, account_id, role, organization_id, valid_from, valid_to, granted_by)
     values ($1, $2, $3, $4, (now() at time zone 'Europe/Paris')::date, coalesce($5::date, 'infinity'), $6) on conflict do nothing`,
    [role, account.id, invitation.role, invitation.organization_id, invitation.role_until, invitation.invited_by],
  );
  await tx.audit({
    type: 'RoleGrant',
    id: role,
    action: 'INVITATION_ACCEPT',
    organizationId: invitation.organization_id as string | null,
    accountId: account.id,
    after: { role: invitation.role, invitation: id },
  });
  return role;
}
