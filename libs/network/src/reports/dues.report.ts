import { report } from '#lib/reports';
import { COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION, YEAR } from './words.js';

const AS_CALLED = {
  label: { fr: 'Jour', en: 'Day' },
  description: {
    fr: 'Le jour décrit ; ce qui a été appelé ensuite n’y est pas.',
    en: 'The day to describe; what was called later is left out.',
  },
  otherwise: 'today',
} as const;

const called = `query Dues($asOf: LocalDate, $includeDemonstration: Boolean = false) {
  dues(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
    nodes { id year status amountCents paidCents balanceCents isLate organization { id name } }
  }
}`;
const PARAMETERS = { asOf: AS_CALLED, includeDemonstration: WITH_DEMONSTRATION };

export const dues = report({
  name: 'dues',
  title: { fr: 'Cotisations', en: 'Dues' },
  description: {
    fr: 'Chaque cotisation appelée : ce qui est dû, réglé, restant, et si une échéance est passée. Vous voyez celles de vos organismes ; la coordination les voit toutes.',
    en: 'Each of the dues that were called: what is owed, paid, left, and whether an instalment is late. You see those of your organizations; the coordination sees all.',
  },
  maintainer: COORDINATION,
  audience: 'STAFF',
  document: called,
  parameters: PARAMETERS,
  rows: 'dues.nodes',
  key: ['dueId'],
  columns: {
    year: { path: 'year', label: YEAR },
    organization: { path: 'organization.name', label: ORGANIZATION },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    status: { path: 'status', label: { fr: 'État', en: 'Status' } },
    isLate: { path: 'isLate', label: { fr: 'En retard', en: 'Late' } },
    called: { path: 'amountCents', as: 'EUR_OF_CENTS', unit: 'EUR', label: { fr: 'Appelé', en: 'Called' } },
    paid: { path: 'paidCents', as: 'EUR_OF_CENTS', unit: 'EUR', label: { fr: 'Réglé', en: 'Paid' } },
    balance: { path: 'balanceCents', as: 'EUR_OF_CENTS', unit: 'EUR', label: { fr: 'Reste', en: 'Left' } },
    dueId: { path: 'id', label: { fr: 'Identifiant de la cotisation', en: 'Id of the due' } },
  },
});

const RECORDS = {
  report: 'dues',
  parameters: { asOf: { parameter: 'asOf' }, includeDemonstration: { parameter: 'includeDemonstration' } },
  where: { year: { column: 'year' }, isLate: { column: 'isLate' } },
} as const;

export const duesByYear = report({
  name: 'dues-by-year',
  title: { fr: 'Cotisations par année', en: 'Dues by year' },
  description: {
    fr: 'Ce qui a été appelé, réglé et reste dû chaque année, en séparant ce qui est en retard.',
    en: 'What was called, paid and is left each year, what is late apart.',
  },
  maintainer: COORDINATION,
  audience: 'STAFF',
  document: called,
  parameters: PARAMETERS,
  rows: 'dues.nodes',
  key: ['year', 'isLate'],
  columns: {
    year: { path: 'year', label: YEAR },
    isLate: { path: 'isLate', label: { fr: 'En retard', en: 'Late' } },
    dues: { count: true, unit: 'dues', label: { fr: 'Cotisations', en: 'Dues' }, records: RECORDS },
    called: {
      sum: 'amountCents',
      as: 'EUR_OF_CENTS',
      unit: 'EUR',
      label: { fr: 'Appelé', en: 'Called' },
      records: RECORDS,
    },
    paid: { sum: 'paidCents', as: 'EUR_OF_CENTS', unit: 'EUR', label: { fr: 'Réglé', en: 'Paid' }, records: RECORDS },
    balance: {
      sum: 'balanceCents',
      as: 'EUR_OF_CENTS',
      unit: 'EUR',
      label: { fr: 'Reste', en: 'Left' },
      records: RECORDS,
    },
  },
  chart: { mark: 'bar', x: 'year', y: 'called', series: 'isLate' },
});
