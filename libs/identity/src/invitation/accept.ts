import { typeId } from '#lib/graphql';
import { type Tx } from '#lib/writes';
import { adoptRecord } from '../account/record.js';

const OPEN = 'i.accepted_at is null and i.revoked_at is null and i.expires_at > now()';
/** What counts is the day on which it is accepted: roles end, accounts are erased. */
const SENDER_MAY = 'identity.may_invite(i.invited_by, i.role, i.organization_id)';

/** Whether an open invitation gives nothing any more, because who sent it may no longer give the role. */
export async function hasLapsed(tx: Tx, id: string): Promise<boolean> {
  const lapsed = await tx.one(
    `select 1 as lapsed from identity.invitation i where i.id = $1 and ${OPEN} and not ${SENDER_MAY}`,
    [id],
  );
  return Boolean(lapsed);
}

/** Gives the role of an invitation to the account whose address it was sent to; undefined when it is not open, not theirs, or its sender may no longer give it. */
export async function acceptInvitation(
  tx: Tx,
  id: string,
  account: { id: string; email: string },
): Promise<string | undefined> {
  const invitation = await tx.one(
    `update identity.invitation i set accepted_at = now()
     where i.id = $1 and i.email = $2 and ${OPEN} and ${SENDER_MAY} returning *`,
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
