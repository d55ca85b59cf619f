import { PageArgs } from '#lib/graphql';
import { Organization } from '#lib/network';
import { computed, contribute, desc, many, maybe, reads, sql } from '#lib/reads';
import { InvitationRecord } from './invitation.entity.js';
import { Invitation } from './invitation.type.js';

export const invitationReads = reads<InvitationRecord>(Invitation, {
  from: InvitationRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${actor.coordinator} or ${t.organizationId} = any(${actor.managed})`,
  fields: {
    hasLapsed: computed(
      (t, { day }) =>
        sql`(${t.acceptedAt} is null and ${t.revokedAt} is null
          and (not identity.may_invite(${t.invitedBy}, ${t.role}, ${t.organizationId}) or coalesce(${t.roleUntil} <= ${day}, false)))`,
    ),
    organization: maybe(() => Organization, 'organizationId', 'Where the role is held; null for the whole network.'),
  },
  sorts: { NEWEST: [desc('createdAt')] },
});

export const organizationInvitations = contribute(() => Organization, {
  invitations: many(
    () => Invitation,
    'organizationId',
    'Invitations to its roles; managers see those of their organization, coordinators all, others none.',
    { audience: 'MANAGER', nullable: true, args: () => PageArgs },
  ),
});
