import { report } from '#lib/reports';
import { COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION, YEAR } from './words.js';

export const grants = report({
  name: 'grants',
  title: { fr: 'Subventions obtenues', en: 'Grants that were awarded' },
  description: {
    fr: 'Chaque subvention accordée à un organisme du réseau : le programme, le montant, la date.',
    en: 'Each grant that was awarded to an organization of the network: its programme, amount and date.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Grants($organization: ID, $includeDemonstration: Boolean = false) {
    grants(filter: { awarded: true, organization: $organization, includeDemonstration: $includeDemonstration }) {
      nodes { id programme priority amountCents requestedOn awardedOn requestedBy { id name } }
    }
  }`,
  parameters: {
    organization: {
      label: ORGANIZATION_ID,
      description: {
        fr: 'Celles de cet organisme ; toutes sans précision.',
        en: 'Of this organization; all when left out.',
      },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'grants.nodes',
  key: ['grantId'],
  columns: {
    year: { path: 'awardedOn', as: 'YEAR', label: YEAR },
    organization: { path: 'requestedBy.name', label: ORGANIZATION },
    organizationId: { path: 'requestedBy.id', label: ORGANIZATION_ID },
    programme: { path: 'programme', label: { fr: 'Programme', en: 'Programme' } },
    priority: { path: 'priority', label: { fr: 'Axe', en: 'Priority' } },
    amount: { path: 'amountCents', as: 'EUR_OF_CENTS', unit: 'EUR', label: { fr: 'Montant', en: 'Amount' } },
    requestedOn: { path: 'requestedOn', label: { fr: 'Demandée le', en: 'Requested on' } },
    awardedOn: { path: 'awardedOn', label: { fr: 'Accordée le', en: 'Awarded on' } },
    grantId: { path: 'id', label: { fr: 'Identifiant de la subvention', en: 'Id of the grant' } },
  },
});
