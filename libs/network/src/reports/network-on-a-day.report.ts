import { report } from '#lib/reports';
import {
  AGREEMENT_ID,
  AS_OF,
  COORDINATION,
  ORGANIZATION,
  ORGANIZATION_ID,
  sourcesAt,
  WITH_DEMONSTRATION,
} from './words.js';

export const networkOnADay = report({
  name: 'network-on-a-day',
  title: { fr: 'Le réseau un jour donné', en: 'The network on a day' },
  description: {
    fr: 'Les membres du réseau S-PASS un jour donné, depuis quand, et si les dates laissent un doute.',
    en: 'The members of the S-PASS network on a day, since when, and whether the dates leave a doubt.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query NetworkOnADay($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    network(asOf: $asOf) {
      asOf
      members(filter: { includeDemonstration: $includeDemonstration }) {
        nodes {
          organization { id key name kind }
          slot { label }
          since
          certainty
          agreement { id title }
          evidence { title url }
          isDemonstration
        }
      }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'network.members.nodes',
  key: ['organizationId', 'slot'],
  columns: {
    day: { path: '/network.asOf', label: { fr: 'Jour', en: 'Day' } },
    organization: { path: 'organization.name', label: ORGANIZATION },
    organizationKey: { path: 'organization.key', label: { fr: 'Clé', en: 'Key' } },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    kind: { path: 'organization.kind', label: { fr: 'Nature', en: 'Kind' } },
    slot: {
      path: 'slot.label',
      label: { fr: 'Signataire non documenté', en: 'Undocumented signatory' },
      description: {
        fr: 'Tient lieu d’un signataire dont le nom n’est pas connu.',
        en: 'Stands for a signatory whose name is not known.',
      },
    },
    since: { path: 'since', label: { fr: 'Membre depuis', en: 'Member since' } },
    certainty: {
      path: 'certainty',
      label: { fr: 'Certitude', en: 'Certainty' },
      description: {
        fr: 'Si les dates laissent un doute ce jour-là.',
        en: 'Whether the dates leave a doubt on the day.',
      },
    },
    agreement: { path: 'agreement.title', label: { fr: 'Accord qui lie', en: 'Agreement that binds' } },
    ...sourcesAt('evidence'),
    agreementId: { path: 'agreement.id', label: AGREEMENT_ID },
    isDemonstration: { path: 'isDemonstration', label: { fr: 'Démonstration', en: 'Demonstration' } },
  },
});
