import { Person } from '#lib/network';
import { byId, computed, desc, filter, maybe, oneOf, page, reads, sort, sql } from '#lib/reads';
import { ClubInvitationRecord } from './club-invitation.entity.js';
import { ClubInvitationState } from './club-invitation.enums.js';
import { ClubInvitation } from './club-invitation.type.js';

export const clubInvitationReads = reads<ClubInvitationRecord>(ClubInvitation, {
  from: ClubInvitationRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) =>
    sql`coalesce(${actor.coordinator} or ${t.personId} = ${actor.person} or ${t.invitedById} = ${actor.person}, false)`,
  fields: {
    state: computed((t) => sql`coalesce(${t.answer}, 'OPEN')`),
    person: maybe(() => Person, 'personId', 'Who is asked; null where the caller may not see their record.'),
    personName: computed(
      (t) => sql`(select p.name from network.person p where p.id = ${t.personId})`,
      'Name of whoever is asked.',
      {
        type: () => String,
      },
    ),
    invitedBy: maybe(() => Person, 'invitedById', 'Who asked; null where the caller may not see their record.'),
    invitedByName: computed(
      (t) => sql`(select p.name from network.person p where p.id = ${t.invitedById})`,
      'Name of whoever asked; null once they are erased.',
      { type: () => String, nullable: true },
    ),
    isForViewer: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether the caller is asked.',
      {
        type: () => Boolean,
      },
    ),
  },
  filters: {
    states: filter([ClubInvitationState], 'Any of these.', (t, states) =>
      oneOf(sql`coalesce(${t.answer}, 'OPEN')`, states),
    ),
    forViewer: filter(
      Boolean,
      'Whether the caller is asked.',
      (t, is, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false) = ${is}`,
    ),
  },
  sorts: { LATEST: sort('By when they were sent, the latest first.', desc('invitedOn')) },
  roots: {
    clubInvitation: byId(
      'PERSON',
      'One invitation by its id; null when there is none or the caller may not see it.',
      'the invitation',
    ),
    clubInvitations: page('PERSON', 'Invitations to join the club: to the caller and by them; all for coordinators.'),
  },
});
