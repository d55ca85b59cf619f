import { asc, computed, maybe, reads, sort, sql } from '#lib/reads';
import { Certificate } from '#lib/training';
import { ClubInvitation } from '../club-invitation/club-invitation.type.js';
import { ClubMembershipRecord } from './club-membership.entity.js';
import { ClubMembership } from './club-membership.type.js';

export const clubMembershipReads = reads<ClubMembershipRecord>(ClubMembership, {
  from: ClubMembershipRecord,
  key: 'id',
  visible: (t, { actor }) => sql`coalesce(${actor.coordinator} or ${t.personId} = ${actor.person}, false)`,
  fields: {
    from: computed((t) => t.validFrom),
    to: computed((t) => sql`nullif(${t.validTo}, 'infinity')`),
    certificate: maybe(
      () => Certificate,
      (t) => sql`(select c.id from training.certificate c where c.completion_id = ${t.completionId}
        order by c.ending is not null, c.kind, c.issued_on desc, c.id limit 1)`,
      'What certifies the training that it follows from, the one that stands first; null where there is none, or it may not be seen.',
    ),
    invitation: maybe(() => ClubInvitation, 'clubInvitationId', 'The invitation that was accepted; null for none.'),
  },
  sorts: { FROM: sort('By their first day.', asc('validFrom')) },
  list: { plural: 'memberships' },
});
