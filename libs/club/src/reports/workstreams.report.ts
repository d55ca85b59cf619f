import { AS_OF, COORDINATION, ORGANIZATION_ID, WITH_DEMONSTRATION } from '#lib/network';
import { report } from '#lib/reports';
import { DEMONSTRATION, WORKSTREAM, WORKSTREAM_ID } from './words.js';

/** The rows behind a figure of a workstream. */
const recordsIn = (name: string) => ({
  report: name,
  parameters: { asOf: { parameter: 'asOf' }, includeDemonstration: { value: true } },
  where: { workstreamId: { column: 'workstreamId' } },
});

export const workstreams = report({
  name: 'workstreams',
  title: { fr: 'Chantiers un jour donné', en: 'Workstreams on a day' },
  description: {
    fr: 'Les chantiers que vous voyez : où ils en sont ce jour-là, qui les mène et les fait, depuis quand ils sont collectifs, ce qui y a été fait et ce qui en a été réutilisé.',
    en: 'Workstreams that you see: how far they are on the day, who leads and makes them, since when they are collective, what was done in them and what others took over.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Workstreams(
    $asOf: LocalDate, $states: [WorkstreamState!], $launched: Boolean, $collective: Boolean, $organization: ID, $includeDemonstration: Boolean = false
  ) {
    workstreams(asOf: $asOf, filter: {
      states: $states, launched: $launched, collective: $collective, organization: $organization, includeDemonstration: $includeDemonstration
    }) {
      nodes {
        id title state proposedOn launchedOn deliveredOn collectiveSince reusedSince reuseCount isDemonstration
        lead { id name }
        partners { totalCount }
        contributions { totalCount }
        deliverables { totalCount }
      }
    }
  }`,
  parameters: {
    asOf: AS_OF,
    states: {
      label: { fr: 'États', en: 'States' },
      description: { fr: 'Tous sans précision.', en: 'All when left out.' },
    },
    launched: {
      label: { fr: 'Lancés', en: 'Launched' },
      description: {
        fr: 'Lancés ce jour-là au plus tard et non abandonnés, ou pas ; tous sans précision.',
        en: 'Launched by the day and not given up, or not so; all when left out.',
      },
    },
    collective: {
      label: { fr: 'Collectifs', en: 'Collective' },
      description: {
        fr: 'Collectifs ce jour-là, ou pas ; tous sans précision.',
        en: 'Collective by the day, or not; all when left out.',
      },
    },
    organization: {
      label: ORGANIZATION_ID,
      description: {
        fr: 'Que cet organisme fait ce jour-là ; tous sans précision.',
        en: 'That this organization makes on the day; all when left out.',
      },
    },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'workstreams.nodes',
  key: ['workstreamId'],
  columns: {
    title: { path: 'title', label: WORKSTREAM },
    state: { path: 'state', label: { fr: 'État', en: 'State' } },
    lead: { path: 'lead.name', label: { fr: 'Porté par', en: 'Led by' } },
    leadId: { path: 'lead.id', label: { fr: 'Identifiant de qui le mène', en: 'Id of who leads it' } },
    partners: {
      path: 'partners.totalCount',
      unit: 'organizations',
      label: { fr: 'Organismes', en: 'Organizations' },
      description: { fr: 'Qui le font, celui qui le mène compris.', en: 'That make it, who leads it among them.' },
      records: recordsIn('workstream-partners'),
    },
    proposedOn: { path: 'proposedOn', label: { fr: 'Proposé le', en: 'Proposed on' } },
    launchedOn: { path: 'launchedOn', label: { fr: 'Lancé le', en: 'Launched on' } },
    deliveredOn: { path: 'deliveredOn', label: { fr: 'Livré le', en: 'Delivered on' } },
    collectiveSince: { path: 'collectiveSince', label: { fr: 'Collectif depuis', en: 'Collective since' } },
    contributions: {
      path: 'contributions.totalCount',
      unit: 'contributions',
      label: { fr: 'Contributions', en: 'Contributions' },
      records: recordsIn('workstream-contributions'),
    },
    deliverables: {
      path: 'deliverables.totalCount',
      unit: 'items',
      label: { fr: 'Livrables', en: 'Deliverables' },
      records: recordsIn('deliverables'),
    },
    reuse: {
      path: 'reuseCount',
      unit: 'reuses',
      label: { fr: 'Réutilisations', en: 'Reuse' },
      records: recordsIn('reuse'),
    },
    reusedSince: { path: 'reusedSince', label: { fr: 'Réutilisé depuis', en: 'Reused since' } },
    isDemonstration: { path: 'isDemonstration', label: DEMONSTRATION },
    workstreamId: { path: 'id', label: WORKSTREAM_ID },
  },
});

/** A figure of a year that lists workstreams as they were on its last day. */
const asOfYear = (values: Record<string, { value: boolean }>) => ({
  report: 'workstreams',
  parameters: {
    asOf: { column: 'countedOn' },
    includeDemonstration: { parameter: 'includeDemonstration' },
    launched: { value: true },
    ...values,
  },
});

export const collectiveWorkstreamsByYear = report({
  name: 'collective-workstreams-by-year',
  title: { fr: 'Chantiers collectifs, année par année', en: 'Collective workstreams by year' },
  description: {
    fr: 'Combien de chantiers sont comptés comme collectifs à la fin de chaque année, à côté de ce que l’histoire du réseau en affirme. L’écart dit combien de chantiers lancés rien ne montre collectifs là où une source les dit tels ; sans chantier consigné, rien ne se compte.',
    en: 'How many workstreams are counted as collective at the end of each year, beside what the history of the network asserts. The gap says how many launched workstreams nothing shows to be collective where a source says that they are; where none is recorded, nothing is counted.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query CollectiveWorkstreamsByYear($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    network(asOf: $asOf) {
      collectiveYears(includeDemonstration: $includeDemonstration) { year countedOn launched collective gap milestone { id title } }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'network.collectiveYears',
  key: ['year'],
  columns: {
    year: { path: 'year', label: { fr: 'Année', en: 'Year' } },
    countedOn: { path: 'countedOn', label: { fr: 'Compté au', en: 'Counted on' } },
    launched: {
      path: 'launched',
      unit: 'workstreams',
      label: { fr: 'Chantiers lancés', en: 'Launched workstreams' },
      description: { fr: 'Et non abandonnés ce jour-là.', en: 'And not given up by the day.' },
      records: asOfYear({}),
    },
    collective: {
      path: 'collective',
      unit: 'workstreams',
      label: { fr: 'Comptés comme collectifs', en: 'Counted as collective' },
      records: asOfYear({ collective: { value: true } }),
    },
    asserted: {
      path: 'milestone.title',
      label: { fr: 'Ce qu’une source affirme', en: 'What a source asserts' },
      description: { fr: 'Vide sans affirmation.', en: 'Empty where none does.' },
    },
    gap: {
      path: 'gap',
      unit: 'workstreams',
      label: { fr: 'Écart', en: 'Gap' },
      description: {
        fr: 'Chantiers lancés que rien ne montre collectifs ; vide sans affirmation.',
        en: 'Launched workstreams that nothing shows to be collective; empty where no source says so.',
      },
      records: asOfYear({ collective: { value: false } }),
    },
    milestoneId: {
      path: 'milestone.id',
      label: { fr: 'Identifiant de l’affirmation', en: 'Id of the assertion' },
    },
  },
  chart: { mark: 'bar', x: 'year', y: 'collective' },
});
