import { COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from '#lib/network';
import { report } from '#lib/reports';

export const openSessions = report({
  name: 'sessions-with-free-places',
  title: { fr: 'Sessions qui ont encore des places', en: 'Sessions with free places' },
  description: {
    fr: 'Les sessions de formation ouvertes aux inscriptions, leurs places restantes et leur liste d’attente.',
    en: 'Training sessions that are open for enrolment, the places left in them and their waiting lists.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query SessionsWithFreePlaces($from: LocalDate, $includeDemonstration: Boolean = false) {
    trainingSessions(filter: { statuses: [OPEN, CONFIRMED], from: $from, includeDemonstration: $includeDemonstration }) {
      nodes {
        id title status startsOn endsOn mode place capacity placesTaken placesLeft waitlistLength enrolUntil
        provider { id name } territory { code name }
      }
    }
  }`,
  parameters: {
    from: {
      label: { fr: 'À partir du', en: 'From' },
      description: {
        fr: 'Sessions qui commencent ce jour-là ou après ; aujourd’hui sans précision.',
        en: 'Sessions from this day on; today when left out.',
      },
      otherwise: 'today',
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
    capacity: { path: 'capacity', unit: 'places', label: { fr: 'Places', en: 'Places' } },
    placesTaken: { path: 'placesTaken', unit: 'places', label: { fr: 'Places prises', en: 'Places taken' } },
    placesLeft: { path: 'placesLeft', unit: 'places', label: { fr: 'Places restantes', en: 'Places left' } },
    waitlistLength: { path: 'waitlistLength', unit: 'people', label: { fr: 'Liste d’attente', en: 'Waiting list' } },
    enrolUntil: { path: 'enrolUntil', label: { fr: 'Inscription jusqu’au', en: 'Enrolment until' } },
    status: { path: 'status', label: { fr: 'État', en: 'Status' } },
    sessionId: { path: 'id', label: { fr: 'Identifiant de la session', en: 'Id of the session' } },
  },
});

export const certificatesToIssue = report({
  name: 'certificates-to-issue',
  title: { fr: 'Attestations à délivrer', en: 'Certificates to issue' },
  description: {
    fr: 'Qui a suivi une session, en entier ou en partie, sans qu’une attestation ait été délivrée. Vous voyez les sessions de vos organismes.',
    en: 'Who attended a session, wholly or in part, with no certificate issued for it yet. You see the sessions of your organizations.',
  },
  maintainer: COORDINATION,
  audience: 'SIGNED_IN',
  document: `query CertificatesToIssue($includeDemonstration: Boolean = false) {
    enrolments(filter: { statuses: [ATTENDED, PARTIAL], includeDemonstration: $includeDemonstration }) {
      nodes { id status attendedMinutes isCertified person { id name } organization { id name } session { id title startsOn endsOn } }
    }
  }`,
  parameters: { includeDemonstration: WITH_DEMONSTRATION },
  rows: 'enrolments.nodes',
  key: ['enrolmentId'],
  only: { isCertified: false },
  columns: {
    session: { path: 'session.title', label: { fr: 'Session', en: 'Session' } },
    startsOn: { path: 'session.startsOn', label: { fr: 'Du', en: 'From' } },
    endsOn: { path: 'session.endsOn', label: { fr: 'Au', en: 'To' } },
    person: { path: 'person.name', label: { fr: 'Personne', en: 'Person' } },
    organization: { path: 'organization.name', label: ORGANIZATION },
    status: { path: 'status', label: { fr: 'Participation', en: 'Attendance' } },
    attendedMinutes: { path: 'attendedMinutes', unit: 'min', label: { fr: 'Minutes suivies', en: 'Minutes attended' } },
    isCertified: { path: 'isCertified', label: { fr: 'Attestation délivrée', en: 'Certificate issued' } },
    sessionId: { path: 'session.id', label: { fr: 'Identifiant de la session', en: 'Id of the session' } },
    enrolmentId: { path: 'id', label: { fr: 'Identifiant de l’inscription', en: 'Id of the enrolment' } },
  },
});
