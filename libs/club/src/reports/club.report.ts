import { AS_OF, COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from '#lib/network';
import { report } from '#lib/reports';
import { DEMONSTRATION, OF_WORKSTREAM, WORKSTREAM, WORKSTREAM_ID } from './words.js';

export const clubDecisions = report({
  name: 'club-decisions',
  title: { fr: 'Décisions des chantiers', en: 'Decisions of workstreams' },
  description: {
    fr: 'Ce qui a été décidé dans les chantiers dont vous voyez le travail, et quand le revoir : ce qui est à revoir d’abord.',
    en: 'What was decided in workstreams whose work you see, and when it is due for review: what is due first.',
  },
  maintainer: COORDINATION,
  audience: 'SIGNED_IN',
  document: `query ClubDecisions($asOf: LocalDate, $workstream: ID, $isReviewDue: Boolean, $inForce: Boolean, $includeDemonstration: Boolean = false) {
    workstreamDecisions(asOf: $asOf, orderBy: { field: REVIEW_ON }, filter: {
      workstream: $workstream, isReviewDue: $isReviewDue, inForce: $inForce, includeDemonstration: $includeDemonstration
    }) {
      nodes {
        id statement decidedOn reviewOn isReviewDue reviewedOn endedOn isDemonstration
        workstream { id title }
        meeting { title }
      }
    }
  }`,
  parameters: {
    asOf: AS_OF,
    workstream: OF_WORKSTREAM,
    isReviewDue: {
      label: { fr: 'À revoir', en: 'To be reviewed' },
      description: {
        fr: 'Dont le jour est venu, ou pas ; toutes sans précision.',
        en: 'Whose day has come, or not; all when left out.',
      },
    },
    inForce: {
      label: { fr: 'En vigueur', en: 'In force' },
      description: {
        fr: 'Qui valent ce jour-là, ou plus ; toutes sans précision.',
        en: 'That hold on the day, or no more; all when left out.',
      },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'workstreamDecisions.nodes',
  key: ['decisionId'],
  columns: {
    statement: { path: 'statement', label: { fr: 'Décision', en: 'Decision' } },
    workstream: { path: 'workstream.title', label: WORKSTREAM },
    meeting: { path: 'meeting.title', label: { fr: 'Réunion', en: 'Meeting' } },
    decidedOn: { path: 'decidedOn', label: { fr: 'Prise le', en: 'Taken on' } },
    reviewOn: { path: 'reviewOn', label: { fr: 'À revoir le', en: 'Review due on' } },
    isReviewDue: {
      path: 'isReviewDue',
      label: { fr: 'À revoir maintenant', en: 'Due for review now' },
    },
    reviewedOn: { path: 'reviewedOn', label: { fr: 'Revue le', en: 'Reviewed on' } },
    endedOn: { path: 'endedOn', label: { fr: 'Ne vaut plus depuis le', en: 'Does not hold since' } },
    isDemonstration: { path: 'isDemonstration', label: DEMONSTRATION },
    workstreamId: { path: 'workstream.id', label: WORKSTREAM_ID },
    decisionId: { path: 'id', label: { fr: 'Identifiant', en: 'Id' } },
  },
});

export const clubNeedsAndOffers = report({
  name: 'club-needs-and-offers',
  title: { fr: 'Besoins et offres du club', en: 'Needs and offers of the club' },
  description: {
    fr: 'Ce que les spassionautes demandent et proposent, où cela en est ce jour-là et ce que c’est devenu. Vous voyez ce qui s’adresse à vous.',
    en: 'What members of the club ask for and offer, how it stands on the day and what became of it. You see what is for you.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query ClubNeedsAndOffers(
    $asOf: LocalDate, $kind: ClubNoticeKind, $states: [ClubNoticeState!], $organization: ID, $includeDemonstration: Boolean = false
  ) {
    clubNotices(asOf: $asOf, filter: { kind: $kind, states: $states, organization: $organization, includeDemonstration: $includeDemonstration }) {
      nodes {
        id kind title state publishedOn untilOn closedOn endingNote isDemonstration
        organization { id name }
        themes { label }
        workstream { id title }
      }
    }
  }`,
  parameters: {
    asOf: AS_OF,
    kind: {
      label: { fr: 'Nature', en: 'Kind' },
      description: { fr: 'Besoins et offres sans précision.', en: 'Needs and offers when left out.' },
    },
    states: {
      label: { fr: 'États', en: 'States' },
      description: { fr: 'Tous sans précision.', en: 'All when left out.' },
    },
    organization: {
      label: ORGANIZATION_ID,
      description: {
        fr: 'Publiés pour cet organisme ; tous sans précision.',
        en: 'Published for this organization; all when left out.',
      },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'clubNotices.nodes',
  key: ['noticeId'],
  columns: {
    title: { path: 'title', label: { fr: 'Titre', en: 'Title' } },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    state: { path: 'state', label: { fr: 'État', en: 'State' } },
    organization: { path: 'organization.name', label: ORGANIZATION },
    themes: { path: 'themes.label', label: { fr: 'Thèmes', en: 'Themes' } },
    publishedOn: { path: 'publishedOn', label: { fr: 'Publié le', en: 'Published on' } },
    untilOn: { path: 'untilOn', label: { fr: 'Jusqu’au', en: 'Until' } },
    closedOn: { path: 'closedOn', label: { fr: 'Terminé le', en: 'Ended on' } },
    endingNote: { path: 'endingNote', label: { fr: 'Comment', en: 'How' } },
    workstream: { path: 'workstream.title', label: { fr: 'Devenu le chantier', en: 'Became the workstream' } },
    isDemonstration: { path: 'isDemonstration', label: DEMONSTRATION },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    workstreamId: { path: 'workstream.id', label: WORKSTREAM_ID },
    noticeId: { path: 'id', label: { fr: 'Identifiant', en: 'Id' } },
  },
});
