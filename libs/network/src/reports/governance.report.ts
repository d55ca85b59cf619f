import { report } from '#lib/reports';
import { COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION, YEAR } from './words.js';

const attended = `query MeetingAttendances($from: LocalDate, $to: LocalDate, $includeDemonstration: Boolean = false) {
  meetings(filter: { from: $from, to: $to, includeDemonstration: $includeDemonstration }) {
    nodes {
      id
      scheduledOn
      governingBody { id name }
      attendances { status mandate { id function organization { id name } person { name } } }
    }
  }
}`;
const PARAMETERS = {
  from: {
    label: { fr: 'À partir du', en: 'From' },
    description: { fr: 'Réunions tenues ce jour-là ou après.', en: 'Meetings on this day or after it.' },
  },
  to: {
    label: { fr: 'Jusqu’au', en: 'To' },
    description: { fr: 'Réunions tenues ce jour-là ou avant.', en: 'Meetings on this day or before it.' },
  },
  includeDemonstration: WITH_DEMONSTRATION,
};
const BODY = { path: '/meetings.nodes.governingBody.name', label: { fr: 'Instance', en: 'Governing body' } };
const MEETING_YEAR = { path: '/meetings.nodes.scheduledOn', as: 'YEAR', label: YEAR } as const;
const STATUS = { path: 'status', label: { fr: 'Présence', en: 'Attendance' } };

export const attendances = report({
  name: 'governance-attendances',
  title: { fr: 'Présences aux réunions des instances', en: 'Attendance at meetings of governing bodies' },
  description: {
    fr: 'Qui était là, excusé, absent ou représenté, à chaque réunion dont la feuille de présence est connue.',
    en: 'Who was there, excused, absent or represented, at each meeting whose attendance is known.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: attended,
  parameters: PARAMETERS,
  rows: 'meetings.nodes.attendances',
  key: ['meetingId', 'mandateId'],
  columns: {
    year: MEETING_YEAR,
    body: BODY,
    heldOn: { path: '/meetings.nodes.scheduledOn', label: { fr: 'Réunion du', en: 'Meeting of' } },
    status: STATUS,
    function: { path: 'mandate.function', label: { fr: 'Fonction', en: 'Function' } },
    organization: { path: 'mandate.organization.name', label: ORGANIZATION },
    organizationId: { path: 'mandate.organization.id', label: ORGANIZATION_ID },
    person: {
      path: 'mandate.person.name',
      label: { fr: 'Personne', en: 'Person' },
      description: { fr: 'Vide si vous ne pouvez pas la voir.', en: 'Empty where you may not see them.' },
    },
    meetingId: { path: '/meetings.nodes.id', label: { fr: 'Identifiant de la réunion', en: 'Id of the meeting' } },
    mandateId: { path: 'mandate.id', label: { fr: 'Identifiant du mandat', en: 'Id of the mandate' } },
  },
});

export const attendanceByBody = report({
  name: 'governance-attendance',
  title: { fr: 'Assiduité par instance et par année', en: 'Attendance by governing body and year' },
  description: {
    fr: 'Combien de présents, d’excusés, d’absents et de représentés, par instance et par année.',
    en: 'How many were present, excused, absent and represented, by governing body and year.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: attended,
  parameters: PARAMETERS,
  rows: 'meetings.nodes.attendances',
  key: ['year', 'body', 'status'],
  columns: {
    year: MEETING_YEAR,
    body: BODY,
    status: STATUS,
    people: {
      count: true,
      unit: 'people',
      label: { fr: 'Personnes', en: 'People' },
      records: {
        report: 'governance-attendances',
        parameters: {
          from: { parameter: 'from' },
          to: { parameter: 'to' },
          includeDemonstration: { parameter: 'includeDemonstration' },
        },
        where: { year: { column: 'year' }, body: { column: 'body' }, status: { column: 'status' } },
      },
    },
  },
  chart: { mark: 'bar', x: 'year', y: 'people', series: 'status' },
});
