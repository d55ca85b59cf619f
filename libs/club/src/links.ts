import { Organization, Person } from '#lib/network';
import { links } from '#lib/nouns';
import { Entry, Notebook, Resource, ViewpointSeries } from '#lib/portals';
import { sql } from '#lib/reads';
import { Certificate, Completion, CoverageAttestation } from '#lib/training';
import { ClubMembership } from './club-membership/club-membership.type.js';
import { Deliverable } from './deliverable/deliverable.type.js';
import { Reuse } from './reuse/reuse.type.js';
import { Workstream } from './workstream/workstream.type.js';
import { WorkstreamContribution } from './workstream-contribution/workstream-contribution.type.js';

/** What led to what in the club. */
export const clubLinks = links({
  view: sql`club.link`,
  kinds: {
    CLUB_MEMBERSHIP: {
      fr: 'Entrée au club',
      en: 'Joining of the club',
      words:
        'From a certificate to belonging to the club, which it gives until it is revoked or they leave; from the completion where nothing certifies it.',
      from: () => [Certificate, Completion],
      to: () => [ClubMembership],
    },
    PARTICIPATION: {
      fr: 'Participation',
      en: 'Participation',
      words:
        'From somebody, and from their belonging to the club then, to a workstream that they came to work on, until they did no more.',
      from: () => [Person, ClubMembership],
      to: () => [Workstream],
    },
    PARTNERSHIP: {
      fr: 'Chantier mené ensemble',
      en: 'Workstream made together',
      words:
        'From an organization, and from an attestation that its team was trained then, to a workstream that it came to make with others, until it did no more.',
      from: () => [Organization, CoverageAttestation],
      to: () => [Workstream],
    },
    CONTRIBUTION: {
      fr: 'Contribution',
      en: 'Contribution',
      words: 'From a workstream to what somebody did for it.',
      from: () => [Workstream],
      to: () => [WorkstreamContribution],
    },
    DELIVERABLE: {
      fr: 'Livrable',
      en: 'Deliverable',
      words:
        'From the contribution that published it to what came of a workstream; from the workstream where no such contribution is kept.',
      from: () => [WorkstreamContribution, Workstream],
      to: () => [Deliverable],
    },
    ITEM: {
      fr: 'Contenu',
      en: 'Item',
      words: 'From a deliverable to the item of portals that it is, and from a reuse to the item that was made.',
      from: () => [Deliverable, Reuse],
      to: () => [Entry, Resource, Notebook, ViewpointSeries],
    },
    REUSE: {
      fr: 'Réutilisation',
      en: 'Reuse',
      words: 'From a deliverable to what others did with it.',
      from: () => [Deliverable],
      to: () => [Reuse],
    },
  },
  expected: [
    // Of those that everybody may know of.
    {
      of: () => ClubMembership,
      kind: 'PARTICIPATION',
      unlessSeen: true,
      lacks: (
        id,
        day,
      ) => sql`exists (select from club.club_membership m where m.id = ${id} and m.period @> ${day}::date and not exists (
        select from club.workstream_participant p join club.workstream w on w.id = p.workstream_id and w.visibility = 'PUBLIC'
        where p.person_id = m.person_id and m.period @> p.valid_from and p.valid_from <= ${day}))`,
    },
    {
      of: () => Workstream,
      kind: 'CONTRIBUTION',
      lacks: (
        id,
        day,
      ) => sql`exists (select from club.workstream w where w.id = ${id} and club.state_on(w, ${day}::date) in ('LAUNCHED', 'DELIVERED', 'CLOSED'))
        and not exists (select from club.contribution c where c.workstream_id = ${id} and c.contributed_on <= ${day})`,
    },
    // By the contributions that said so, which are for whoever sees the workstream; the item may not be.
    {
      of: () => Workstream,
      kind: 'DELIVERABLE',
      unlessSeen: true,
      lacks: (
        id,
        day,
      ) => sql`exists (select from club.workstream w where w.id = ${id} and club.state_on(w, ${day}::date) in ('DELIVERED', 'CLOSED'))
        and not exists (select from club.contribution c where c.workstream_id = ${id} and c.kind = 'DELIVERABLE' and c.contributed_on <= ${day})`,
    },
    {
      of: () => Deliverable,
      kind: 'REUSE',
      unlessSeen: true,
      lacks: (
        id,
        day,
      ) => sql`exists (select from club.deliverable d where d.id = ${id} and d.delivered_on <= ${day} and not exists (
        select from club.reuse r left join portals.portal p on p.id = r.portal_id left join portals.item i on i.id = r.made_id
        where r.deliverable_id = d.id and r.reused_on <= ${day} and not club.makes(r.organization_id, d.workstream_id, r.reused_on)
          and (p.id is null or p.visibility = 'PUBLIC') and (i.id is null or (i.status = 'PUBLISHED' and i.audience = 'EVERYONE'))))`,
    },
  ],
});
