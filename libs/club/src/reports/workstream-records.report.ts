import { AS_OF, COORDINATION, ORGANIZATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from '#lib/network';
import { report } from '#lib/reports';
import { DEMONSTRATION, OF_WORKSTREAM, WORKSTREAM, WORKSTREAM_ID } from './words.js';

const ofWorkstreams = { maintainer: COORDINATION, audience: 'EVERYONE' } as const;

const ITEM = { fr: 'Livrable', en: 'Deliverable' };
const ITEM_ID = { fr: 'Identifiant du livrable', en: 'Id of the deliverable' };
const PERSON = { fr: 'Personne', en: 'Person' };

export const workstreamPartners = report({
  ...ofWorkstreams,
  name: 'workstream-partners',
  title: { fr: 'Organismes des chantiers', en: 'Organizations of workstreams' },
  description: {
    fr: 'Qui mène et qui fait quels chantiers ce jour-là.',
    en: 'Who leads and who makes which workstreams on the day.',
  },
  document: `query WorkstreamPartners($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    workstreams(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
      nodes { id title partners { nodes { id role from to isDemonstration organization { id name } } } }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'workstreams.nodes.partners.nodes',
  key: ['partnerId'],
  columns: {
    workstream: { path: '/workstreams.nodes.title', label: WORKSTREAM },
    organization: { path: 'organization.name', label: ORGANIZATION },
    role: { path: 'role', label: { fr: 'Rôle', en: 'Role' } },
    from: { path: 'from', label: { fr: 'Du', en: 'From' } },
    to: { path: 'to', label: { fr: 'Au', en: 'To' } },
    isDemonstration: { path: 'isDemonstration', label: DEMONSTRATION },
    workstreamId: { path: '/workstreams.nodes.id', label: WORKSTREAM_ID },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    partnerId: { path: 'id', label: { fr: 'Identifiant', en: 'Id' } },
  },
});

export const workstreamContributions = report({
  ...ofWorkstreams,
  name: 'workstream-contributions',
  title: { fr: 'Contributions aux chantiers', en: 'Contributions to workstreams' },
  description: {
    fr: 'Ce qui a été fait dans les chantiers jusqu’à ce jour, et pour quel organisme.',
    en: 'What was done in workstreams by the day, and for which organization.',
  },
  document: `query WorkstreamContributions($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    workstreams(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
      nodes { id title contributions { nodes { id on kind isDemonstration organization { id name } person { name } } } }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'workstreams.nodes.contributions.nodes',
  key: ['contributionId'],
  columns: {
    workstream: { path: '/workstreams.nodes.title', label: WORKSTREAM },
    on: { path: 'on', label: { fr: 'Le', en: 'On' } },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    organization: { path: 'organization.name', label: ORGANIZATION },
    person: {
      path: 'person.name',
      label: PERSON,
      description: { fr: 'Vide pour qui vous ne voyez pas.', en: 'Empty for whom you may not see.' },
    },
    isDemonstration: { path: 'isDemonstration', label: DEMONSTRATION },
    workstreamId: { path: '/workstreams.nodes.id', label: WORKSTREAM_ID },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    contributionId: { path: 'id', label: { fr: 'Identifiant', en: 'Id' } },
  },
});

export const deliverables = report({
  ...ofWorkstreams,
  name: 'deliverables',
  title: { fr: 'Livrables des chantiers', en: 'Deliverables of workstreams' },
  description: {
    fr: 'Ce qui est sorti des chantiers jusqu’à ce jour, et combien de fois d’autres l’ont réutilisé.',
    en: 'What came of workstreams by the day, and how often others used it.',
  },
  document: `query Deliverables($asOf: LocalDate, $workstream: ID, $includeDemonstration: Boolean = false) {
    deliverables(asOf: $asOf, filter: { workstream: $workstream, includeDemonstration: $includeDemonstration }) {
      nodes { id deliveredOn reuseCount isDemonstration workstream { id title } item { id kind title } }
    }
  }`,
  parameters: { asOf: AS_OF, workstream: OF_WORKSTREAM, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'deliverables.nodes',
  key: ['deliverableId'],
  columns: {
    item: { path: 'item.title', label: ITEM },
    kind: { path: 'item.kind', label: { fr: 'Nature', en: 'Kind' } },
    workstream: { path: 'workstream.title', label: WORKSTREAM },
    deliveredOn: { path: 'deliveredOn', label: { fr: 'Montré depuis', en: 'Shown since' } },
    reuse: {
      path: 'reuseCount',
      unit: 'reuses',
      label: { fr: 'Réutilisations', en: 'Reuse' },
      records: {
        report: 'reuse',
        parameters: {
          asOf: { parameter: 'asOf' },
          workstream: { column: 'workstreamId' },
          includeDemonstration: { value: true },
        },
        where: { deliverableId: { column: 'deliverableId' } },
      },
    },
    isDemonstration: { path: 'isDemonstration', label: DEMONSTRATION },
    workstreamId: { path: 'workstream.id', label: WORKSTREAM_ID },
    itemId: { path: 'item.id', label: { fr: 'Identifiant de l’item', en: 'Id of the item' } },
    deliverableId: { path: 'id', label: ITEM_ID },
  },
});

export const reuse = report({
  ...ofWorkstreams,
  name: 'reuse',
  title: { fr: 'Réutilisations des livrables', en: 'Reuse of deliverables' },
  description: {
    fr: 'Ce que d’autres ont fait jusqu’à ce jour de ce qui est sorti des chantiers : qui, comment, où et depuis quand.',
    en: 'What others have done by the day with what came of workstreams: who, how, where and since when.',
  },
  document: `query ReuseOfDeliverables($asOf: LocalDate, $workstream: ID, $organization: ID, $kinds: [ReuseKind!], $includeDemonstration: Boolean = false) {
    reuses(asOf: $asOf, filter: { workstream: $workstream, organization: $organization, kinds: $kinds, includeDemonstration: $includeDemonstration }) {
      nodes {
        id kind reusedOn isStated statement isDemonstration
        deliverable { id item { title } workstream { id title } }
        organization { id name }
        portal { slug name }
        madeItem { id title }
        territory { name code }
      }
    }
  }`,
  parameters: {
    asOf: AS_OF,
    workstream: OF_WORKSTREAM,
    organization: {
      label: ORGANIZATION_ID,
      description: {
        fr: 'Par cet organisme ; par tous sans précision.',
        en: 'By this organization; by all when left out.',
      },
    },
    kinds: {
      label: { fr: 'Natures', en: 'Kinds' },
      description: { fr: 'Toutes sans précision.', en: 'All when left out.' },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'reuses.nodes',
  key: ['reuseId'],
  columns: {
    deliverable: { path: 'deliverable.item.title', label: ITEM },
    workstream: { path: 'deliverable.workstream.title', label: WORKSTREAM },
    organization: { path: 'organization.name', label: { fr: 'Réutilisé par', en: 'Used by' } },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    reusedOn: { path: 'reusedOn', label: { fr: 'Le, ou depuis', en: 'On, or since' } },
    portal: { path: 'portal.name', label: { fr: 'Portail', en: 'Portal' } },
    madeItem: { path: 'madeItem.title', label: { fr: 'Ce qui en est fait', en: 'What was made from it' } },
    territory: { path: 'territory.name', label: { fr: 'Territoire', en: 'Territory' } },
    statement: { path: 'statement', label: { fr: 'Ce qui en est dit', en: 'What was told' } },
    isStated: {
      path: 'isStated',
      label: { fr: 'Déclaré', en: 'Told' },
      description: {
        fr: 'Faux quand cela suit de ce que montrent les portails.',
        en: 'False where it follows from what portals show.',
      },
    },
    isDemonstration: { path: 'isDemonstration', label: DEMONSTRATION },
    deliverableId: { path: 'deliverable.id', label: ITEM_ID },
    workstreamId: { path: 'deliverable.workstream.id', label: WORKSTREAM_ID },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    reuseId: { path: 'id', label: { fr: 'Identifiant', en: 'Id' } },
  },
});
