import { COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from '#lib/network';
import { report } from '#lib/reports';

const OF_YEAR = { fr: 'Année de leur dernier jour.', en: 'Year of their last day.' };
const YEAR_LABEL = { fr: 'Année', en: 'Year' };

export const sessionsHeld = report({
  name: 'sessions-held',
  title: { fr: 'Sessions qui ont eu lieu', en: 'Sessions that were held' },
  description: {
    fr: 'Les sessions de formation qui ont eu lieu, et combien de places y étaient prises.',
    en: 'Training sessions that took place, and how many places were taken in them.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query SessionsHeld($endedIn: Int, $organization: ID, $includeDemonstration: Boolean = false) {
    trainingSessions(filter: {
      statuses: [HELD, CLOSED], endedIn: $endedIn, organization: $organization, includeDemonstration: $includeDemonstration
    }) {
      nodes { id title status startsOn endsOn mode place placesTaken provider { id name } territory { name } }
    }
  }`,
  parameters: {
    endedIn: { label: YEAR_LABEL, description: OF_YEAR },
    organization: {
      label: ORGANIZATION_ID,
      description: {
        fr: 'Données par cet organisme ; toutes sans précision.',
        en: 'Given by this organization; all when left out.',
      },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'trainingSessions.nodes',
  key: ['sessionId'],
  columns: {
    title: { path: 'title', label: { fr: 'Formation', en: 'Training' } },
    startsOn: { path: 'startsOn', label: { fr: 'Du', en: 'From' } },
    endsOn: { path: 'endsOn', label: { fr: 'Au', en: 'To' } },
    mode: { path: 'mode', label: { fr: 'Modalité', en: 'Mode' } },
    place: { path: 'place', label: { fr: 'Lieu', en: 'Place' } },
    commune: { path: 'territory.name', label: { fr: 'Commune', en: 'Commune' } },
    provider: { path: 'provider.name', label: ORGANIZATION },
    providerId: { path: 'provider.id', label: ORGANIZATION_ID },
    placesTaken: { path: 'placesTaken', unit: 'places', label: { fr: 'Places prises', en: 'Places taken' } },
    status: { path: 'status', label: { fr: 'État', en: 'Status' } },
    sessionId: { path: 'id', label: { fr: 'Identifiant de la session', en: 'Id of the session' } },
  },
});

export const trainingFollowed = report({
  name: 'training-followed',
  title: { fr: 'Formations suivies', en: 'Training that was followed' },
  description: {
    fr: 'Qui a suivi quelle session, en entier ou en partie. Vous voyez les vôtres, celles de vos organismes et celles des sessions que vous tenez.',
    en: 'Who followed which session, wholly or in part. You see your own, those of your organizations and those of the sessions that you hold.',
  },
  maintainer: COORDINATION,
  audience: 'SIGNED_IN',
  document: `query TrainingFollowed($endedIn: Int, $organization: ID, $includeDemonstration: Boolean = false) {
    enrolments(filter: {
      statuses: [ATTENDED, PARTIAL], endedIn: $endedIn, organization: $organization, includeDemonstration: $includeDemonstration
    }) {
      nodes { id status attendedMinutes isCertified person { name } organization { id name } session { id title startsOn endsOn } }
    }
  }`,
  parameters: {
    endedIn: { label: YEAR_LABEL, description: OF_YEAR },
    organization: {
      label: ORGANIZATION_ID,
      description: {
        fr: 'Venues de cet organisme ; toutes sans précision.',
        en: 'Who came for this organization; all when left out.',
      },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'enrolments.nodes',
  key: ['enrolmentId'],
  columns: {
    session: { path: 'session.title', label: { fr: 'Session', en: 'Session' } },
    startsOn: { path: 'session.startsOn', label: { fr: 'Du', en: 'From' } },
    endsOn: { path: 'session.endsOn', label: { fr: 'Au', en: 'To' } },
    person: { path: 'person.name', label: { fr: 'Personne', en: 'Person' } },
    organization: { path: 'organization.name', label: ORGANIZATION },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    status: { path: 'status', label: { fr: 'Participation', en: 'Attendance' } },
    attendedMinutes: { path: 'attendedMinutes', unit: 'min', label: { fr: 'Minutes suivies', en: 'Minutes attended' } },
    isCertified: { path: 'isCertified', label: { fr: 'Attestation délivrée', en: 'Certificate issued' } },
    sessionId: { path: 'session.id', label: { fr: 'Identifiant de la session', en: 'Id of the session' } },
    enrolmentId: { path: 'id', label: { fr: 'Identifiant de l’inscription', en: 'Id of the enrolment' } },
  },
});
