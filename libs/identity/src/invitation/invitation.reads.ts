import { Organization } from '#lib/network';
import { computed, contribute, desc, many, one, reads, sql } from '#lib/reads';
import { InvitationRecord } from './invitation.entity.js';
import { Invitation } from './invitation.type.js';

export const invitationReads = reads<InvitationRecord>(Invitation, {
  from: InvitationRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${actor.coordinator} or ${t.organizationId} = any(${actor.managed})`,
  fields: {
    hasLapsed: computed(
      (t) =>
        sql`(${t.acceptedAt} is null and ${t.revokedAt} is null and not identity.may_invite(${t.invitedBy}, ${t.role}, ${t.organizationId}))`,
    ),
    organization: one(
      () => Organization,
      (t) => sql`${t.organizationId}`,
    ),
  },
  sorts: { NEWEST: [desc('createdAt')] },
});

export const organizationInvitations = contribute(() => Organization, {
  invitations: many(() => Invitation, {
    needs: [],
    variant: () => 'organization',
    on: { organization: (t, key) => sql`${t.organizationId} = ${key}` },
    filter: () => ({}),
  }),
});
