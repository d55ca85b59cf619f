import { AS_OF, COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from '#lib/network';
import { report } from '#lib/reports';

const HEADCOUNT = { fr: 'Équipe', en: 'Team' };
const TRAINED = { fr: 'Formés', en: 'Trained' };
const COMPLETE = { fr: 'Équipe entièrement formée', en: 'Whole team trained' };
const COMPLETE_WORDS = {
  fr: 'Vide pour une équipe vide, et tant que les dates laissent un doute.',
  en: 'Empty for an empty team, and where dates leave a doubt.',
};

export const coverage = report({
  name: 'coverage',
  title: { fr: 'Équipes formées un jour donné', en: 'Trained teams on a day' },
  description: {
    fr: 'Combien de personnes comptent dans chaque équipe ce jour-là, et combien sont formées, selon la règle en vigueur.',
    en: 'How many people count in each team on the day, and how many are trained, by the rule that holds.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Coverage($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    organizations(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration, memberStatuses: [MEMBER, POSSIBLE_MEMBER] }) {
      nodes {
        id
        name
        teamCoverage { asOf headcount trained trainedRange { least most } ratio complete fullyTrainedOn rule { title } }
      }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'organizations.nodes',
  key: ['organizationId'],
  columns: {
    organization: { path: 'name', label: ORGANIZATION },
    day: { path: 'teamCoverage.asOf', label: { fr: 'Jour', en: 'Day' } },
    headcount: { path: 'teamCoverage.headcount', unit: 'people', label: HEADCOUNT },
    trained: { path: 'teamCoverage.trained', unit: 'people', label: TRAINED },
    trainedAtLeast: {
      path: 'teamCoverage.trainedRange.least',
      unit: 'people',
      label: { fr: 'Formés, au moins', en: 'Trained, at least' },
    },
    trainedAtMost: {
      path: 'teamCoverage.trainedRange.most',
      unit: 'people',
      label: { fr: 'Formés, au plus', en: 'Trained, at most' },
    },
    ratio: { path: 'teamCoverage.ratio', label: { fr: 'Part formée', en: 'Share trained' } },
    complete: { path: 'teamCoverage.complete', label: COMPLETE, description: COMPLETE_WORDS },
    fullyTrainedOn: { path: 'teamCoverage.fullyTrainedOn', label: { fr: 'Complète depuis', en: 'Complete since' } },
    rule: { path: 'teamCoverage.rule.title', label: { fr: 'Règle', en: 'Rule' } },
    organizationId: { path: 'id', label: ORGANIZATION_ID },
  },
  chart: { mark: 'bar', x: 'organization', y: 'ratio' },
});

export const coverageByMonth = report({
  name: 'coverage-by-month',
  title: { fr: 'Équipes formées, mois par mois', en: 'Trained teams by month' },
  description: {
    fr: 'La même mesure à la fin de chaque mois de l’année, ou aux jours demandés.',
    en: 'The same at the end of each month of the year, or on the days that are asked for.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query CoverageByMonth($days: [LocalDate!]!, $includeDemonstration: Boolean = false) {
    organizations(filter: { includeDemonstration: $includeDemonstration, memberStatuses: [MEMBER, POSSIBLE_MEMBER] }) {
      nodes { id name history(days: $days) { asOf teamCoverage { headcount trained ratio complete } } }
    }
  }`,
  parameters: {
    days: {
      label: { fr: 'Jours', en: 'Days' },
      description: {
        fr: 'Au plus 100 ; la fin des mois de l’année sans précision.',
        en: 'At most 100; the ends of the months of the year when left out.',
      },
      otherwise: 'months of this year',
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'organizations.nodes.history',
  key: ['organizationId', 'day'],
  columns: {
    organization: { path: '/organizations.nodes.name', label: ORGANIZATION },
    day: { path: 'asOf', label: { fr: 'Jour', en: 'Day' } },
    headcount: { path: 'teamCoverage.headcount', unit: 'people', label: HEADCOUNT },
    trained: { path: 'teamCoverage.trained', unit: 'people', label: TRAINED },
    ratio: { path: 'teamCoverage.ratio', label: { fr: 'Part formée', en: 'Share trained' } },
    complete: { path: 'teamCoverage.complete', label: COMPLETE, description: COMPLETE_WORDS },
    organizationId: { path: '/organizations.nodes.id', label: ORGANIZATION_ID },
  },
  chart: { mark: 'line', x: 'day', y: 'ratio', series: 'organization' },
});
