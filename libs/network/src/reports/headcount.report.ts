import { report } from '#lib/reports';
import { AS_OF, COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from './words.js';

export const positions = report({
  name: 'positions',
  title: { fr: 'Postes un jour donné', en: 'Positions on a day' },
  description: {
    fr: 'Les postes tenus ce jour-là, avec les personnes que vous pouvez voir.',
    en: 'The positions held on the day, with the people whom you may see.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Positions($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    organizations(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
      nodes { id name positions { nodes { id kind title from to fullTimeShare person { name } } } }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'organizations.nodes.positions.nodes',
  key: ['positionId'],
  columns: {
    organization: { path: '/organizations.nodes.name', label: ORGANIZATION },
    organizationId: { path: '/organizations.nodes.id', label: ORGANIZATION_ID },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    title: { path: 'title', label: { fr: 'Intitulé', en: 'Title' } },
    person: { path: 'person.name', label: { fr: 'Personne', en: 'Person' } },
    from: { path: 'from', label: { fr: 'Depuis le', en: 'From' } },
    to: { path: 'to', label: { fr: 'Jusqu’au', en: 'Until' } },
    fullTimeShare: {
      path: 'fullTimeShare',
      label: { fr: 'Quotité', en: 'Share of full time' },
      description: { fr: '1 pour un temps plein.', en: '1 for full time.' },
    },
    positionId: { path: 'id', label: { fr: 'Identifiant du poste', en: 'Id of the position' } },
  },
});

export const headcount = report({
  name: 'headcount',
  title: { fr: 'Effectifs un jour donné', en: 'Headcount on a day' },
  description: {
    fr: 'Combien de personnes travaillent dans chaque organisme ce jour-là, la présidence non comprise ; vide si rien n’est connu.',
    en: 'How many people work in each organization on the day, elected presidents not counted; empty where nothing is known.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Headcount($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    organizations(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
      nodes { id name kind headcount hiddenPositionCount positions { totalCount } }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'organizations.nodes',
  key: ['organizationId'],
  columns: {
    organization: { path: 'name', label: ORGANIZATION },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    headcount: { path: 'headcount', unit: 'people', label: { fr: 'Effectif', en: 'Headcount' } },
    positions: {
      path: 'positions.totalCount',
      unit: 'positions',
      label: { fr: 'Postes que vous voyez', en: 'Positions that you see' },
      records: {
        report: 'positions',
        parameters: { asOf: { parameter: 'asOf' }, includeDemonstration: { parameter: 'includeDemonstration' } },
        where: { organizationId: { column: 'organizationId' } },
      },
    },
    hidden: {
      path: 'hiddenPositionCount',
      unit: 'positions',
      label: { fr: 'Postes masqués', en: 'Positions hidden from you' },
    },
    organizationId: { path: 'id', label: ORGANIZATION_ID },
  },
  chart: { mark: 'bar', x: 'organization', y: 'headcount' },
});
