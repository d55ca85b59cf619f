import { ref, typeId } from '#lib/graphql';
import { Organization } from '#lib/network';
import { type Tx } from '#lib/writes';
import { InvalidLinkError } from '../account/account.errors.js';
import { adoptRecord } from '../account/record.js';
import { scopeIn } from '../role/role.policy.js';
import { type Role } from '../role/role.type.js';
import { hashOf } from '#lib/access';
import { InvitationLapsedError, InvitationOverError, type InvitationEnd } from './invitation.errors.js';
import { type InvitationOffer } from './invitation.offer.js';

const OPEN = 'i.accepted_at is null and i.revoked_at is null and i.expires_at > now()';
/** What counts is the day on which it is accepted: the role of its sender ends, or the one that it gives; accounts are erased. */
export const HAS_LAPSED = `(not identity.may_invite(i.invited_by, i.role, i.organization_id)
  or coalesce(i.role_until <= (now() at time zone 'Europe/Paris')::date, false))`;

/** The invitation of a link, if it can still be accepted; throws what became of it otherwise. One that was replaced after it ran out has run out. */
export async function openInvitation(tx: Tx, token: string): Promise<string> {
  const found = await tx.one<{ id: string; over: InvitationEnd | null; organization: string | null; lapsed: boolean }>(
    `select i.id, o.name as organization, ${HAS_LAPSED} as lapsed,
       case when i.accepted_at is not null then 'ACCEPTED'
            when i.expires_at <= coalesce(i.revoked_at, now()) then 'EXPIRED'
            when i.revoked_at is not null then 'REVOKED' end as over
     from identity.invitation i left join network.organization o on o.id = i.organization_id where i.secret_hash = $1`,
    [hashOf(token)],
  );
  if (!found) throw new InvalidLinkError();
  if (found.over) throw new InvitationOverError(found.over, found.organization);
  if (found.lapsed) throw new InvitationLapsedError();
  return found.id;
}

/** What the letter of an invitation said. */
export async function offerOf(tx: Tx, id: string): Promise<InvitationOffer> {
  const found = (await tx.one<{
    inviter: string | null;
    organization_id: string | null;
    role: Role;
    role_until: string | null;
    expires_at: Date;
  }>(
    `select writes.actor_name(invited_by) as inviter, organization_id, role, role_until::text, expires_at
     from identity.invitation where id = $1`,
    [id],
  ))!;
  return {
    inviterName: found.inviter,
    organization: found.organization_id === null ? null : ref(Organization, found.organization_id),
    role: found.role,
    roleUntil: found.role_until,
    expiresAt: found.expires_at,
  };
}

/** Gives the role of an invitation to the account whose address it was sent to; undefined when it is not open, not theirs, or has lapsed. */
export async function acceptInvitation(
  tx: Tx,
  id: string,
  account: { id: string; email: string },
): Promise<string | undefined> {
  const invitation = await tx.one(
    `update identity.invitation i set accepted_at = now()
     where i.id = $1 and i.email = $2 and ${OPEN} and not ${HAS_LAPSED} returning *`,
    [id, account.email],
  );
  if (!invitation) return undefined;
  await adoptRecord(tx, account);
  const role = typeId('role');
  const { kind, id: scopeId } = scopeIn(invitation.organization_id as string | null);
  await tx.query(
    `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from, valid_to, granted_by)
     values ($1, $2, $3, $4, $5, (now() at time zone 'Europe/Paris')::date, coalesce($6::date, 'infinity'), $7) on conflict do nothing`,
    [role, account.id, invitation.role, kind.name, scopeId, invitation.role_until, invitation.invited_by],
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
