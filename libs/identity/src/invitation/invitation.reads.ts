import { ID } from '@nestjs/graphql';
import { PageArgs } from '#lib/graphql';
import { Organization, searching } from '#lib/network';
import {
  type Columns,
  computed,
  contribute,
  desc,
  filter,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sql,
  type Sql,
} from '#lib/reads';
import { InvitationRecord } from './invitation.entity.js';
import { Invitation, InvitationState } from './invitation.type.js';

/** Not whether it is open: whether it would give what it offers. */
const givesNothing = (t: Columns<InvitationRecord>, day: unknown): Sql =>
  sql`(not identity.may_invite(${t.invitedBy}, ${t.role}, ${t.organizationId}) or coalesce(${t.roleUntil} <= ${day}, false))`;

/** One that was replaced after it ran out has run out. */
const stateOf = (
  t: Columns<InvitationRecord>,
  day: unknown,
): Sql => sql`case when ${t.acceptedAt} is not null then 'ACCEPTED'
  when ${t.expiresAt} <= coalesce(${t.revokedAt}, now()) then 'EXPIRED' when ${t.revokedAt} is not null then 'REVOKED'
  when ${givesNothing(t, day)} then 'LAPSED' else 'OPEN' end`;

export const invitationReads = reads<InvitationRecord>(Invitation, {
  from: InvitationRecord,
  key: 'id',
  visible: (t, { actor }) => sql`${actor.coordinator} or ${t.organizationId} = any(${actor.managed})`,
  fields: {
    state: computed((t, { day }) => stateOf(t, day)),
    inviterName: computed((t) => sql`writes.actor_name(${t.invitedBy})`),
    hasLapsed: computed(
      (t, { day }) => sql`(${t.acceptedAt} is null and ${t.revokedAt} is null and ${givesNothing(t, day)})`,
    ),
    organization: maybe(() => Organization, 'organizationId', 'Where the role is held; null for the whole network.'),
  },
  filters: {
    organization: filter(ID, 'To roles in this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    states: filter([InvitationState], 'Any of these.', (t, states, { day }) => oneOf(stateOf(t, day), states)),
    search: searching(
      'Part of the invited address.',
      (t, text) => sql`position(lower(${text.trim()}) in ${t.email}) > 0`,
    ),
  },
  sorts: { NEWEST: [desc('createdAt')] },
  list: { all: 'All that one may see when left out.' },
  roots: {
    invitations: page(
      'MANAGER',
      'Invitations, newest first: all for coordinators, for managers those to roles of their organizations.',
    ),
  },
});

export const organizationInvitations = contribute(() => Organization, {
  invitations: many(
    () => Invitation,
    'organizationId',
    'Invitations to its roles; managers see those of their organization, coordinators all, others none.',
    { audience: 'MANAGER', nullable: true, args: () => PageArgs },
  ),
});
