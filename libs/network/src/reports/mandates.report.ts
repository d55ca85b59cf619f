import { report } from '#lib/reports';
import { AS_OF, COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from './words.js';

export const mandates = report({
  name: 'mandates',
  title: { fr: 'Mandats un jour donné', en: 'Mandates on a day' },
  description: {
    fr: 'Qui siège dans quelle instance ce jour-là, et pour qui.',
    en: 'Who sits in which governing body on the day, and for whom.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Mandates($asOf: LocalDate, $organization: ID, $includeDemonstration: Boolean = false) {
    mandates(asOf: $asOf, filter: { organization: $organization, includeDemonstration: $includeDemonstration }) {
      nodes { id function from to governingBody { name } organization { id name } person { name } }
    }
  }`,
  parameters: {
    asOf: AS_OF,
    organization: {
      label: ORGANIZATION_ID,
      description: {
        fr: 'Ceux de cet organisme ; tous sans précision.',
        en: 'Of this organization; all when left out.',
      },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'mandates.nodes',
  key: ['mandateId'],
  columns: {
    body: { path: 'governingBody.name', label: { fr: 'Instance', en: 'Governing body' } },
    function: { path: 'function', label: { fr: 'Fonction', en: 'Function' } },
    organization: { path: 'organization.name', label: ORGANIZATION },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    person: {
      path: 'person.name',
      label: { fr: 'Personne', en: 'Person' },
      description: { fr: 'Vide si vous ne pouvez pas la voir.', en: 'Empty where you may not see them.' },
    },
    from: { path: 'from', label: { fr: 'Depuis le', en: 'From' } },
    to: { path: 'to', label: { fr: 'Jusqu’au', en: 'Until' } },
    mandateId: { path: 'id', label: { fr: 'Identifiant du mandat', en: 'Id of the mandate' } },
  },
});
