import { report } from '#lib/reports';
import {
  AGREEMENT_ID,
  AS_OF,
  COORDINATION,
  ORGANIZATION,
  ORGANIZATION_ID,
  sourcesAt,
  WITH_DEMONSTRATION,
  YEAR,
} from './words.js';

export const signatures = report({
  name: 'signatures',
  title: { fr: 'Signatures des accords', en: 'Signatures of agreements' },
  description: {
    fr: 'Chaque signature de chaque accord, y compris celles de signataires non documentés, avec le retrait s’il y en a un.',
    en: 'Each signature of each agreement, those of undocumented signatories among them, with its withdrawal if there is one.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Signatures($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    agreements(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
      nodes {
        id
        title
        signatures(status: ALL) {
          nodes { id signedOn enteredIntoForceOn status withdrawnOn certainty organization { id name } slot { label } sources { title url } }
        }
      }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'agreements.nodes.signatures.nodes',
  key: ['signatureId'],
  columns: {
    agreement: { path: '/agreements.nodes.title', label: { fr: 'Accord', en: 'Agreement' } },
    agreementId: { path: '/agreements.nodes.id', label: AGREEMENT_ID },
    organization: { path: 'organization.name', label: { fr: 'Signataire', en: 'Signatory' } },
    organizationId: { path: 'organization.id', label: ORGANIZATION_ID },
    slot: { path: 'slot.label', label: { fr: 'Signataire non documenté', en: 'Undocumented signatory' } },
    signedOn: { path: 'signedOn', label: { fr: 'Signée le', en: 'Signed on' } },
    enteredIntoForceOn: { path: 'enteredIntoForceOn', label: { fr: 'En vigueur le', en: 'In force on' } },
    status: { path: 'status', label: { fr: 'État', en: 'Status' } },
    withdrawnOn: { path: 'withdrawnOn', label: { fr: 'Retrait le', en: 'Withdrawn on' } },
    certainty: { path: 'certainty', label: { fr: 'Certitude', en: 'Certainty' } },
    ...sourcesAt('sources'),
    signatureId: { path: 'id', label: { fr: 'Identifiant de la signature', en: 'Id of the signature' } },
  },
});

export const agreements = report({
  name: 'agreements',
  title: { fr: 'Accords et signatures manquantes', en: 'Agreements and missing signatures' },
  description: {
    fr: 'Les accords, combien de signataires les sources affirment, et combien sont comptés.',
    en: 'Agreements, how many signatories sources assert, and how many are counted.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query Agreements($asOf: LocalDate, $includeDemonstration: Boolean = false) {
    agreements(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
      nodes {
        id
        title
        kind
        signedOn
        endedOn
        assertedSignatories
        signatures(status: ALL) { totalCount nodes { organization { name } slot { label } } }
        sources { title url }
      }
    }
  }`,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'agreements.nodes',
  key: ['agreementId'],
  columns: {
    agreement: { path: 'title', label: { fr: 'Accord', en: 'Agreement' } },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    signedOn: { path: 'signedOn', label: { fr: 'Signé le', en: 'Signed on' } },
    endedOn: { path: 'endedOn', label: { fr: 'Fin le', en: 'Ended on' } },
    asserted: {
      path: 'assertedSignatories',
      unit: 'signatories',
      label: { fr: 'Signataires affirmés', en: 'Signatories asserted' },
      description: {
        fr: 'Ce qu’une source affirme ; vide sans affirmation.',
        en: 'What a source asserts; empty where none does.',
      },
    },
    counted: {
      path: 'signatures.totalCount',
      unit: 'signatories',
      label: { fr: 'Signatures connues', en: 'Known signatures' },
      records: {
        report: 'signatures',
        parameters: { asOf: { parameter: 'asOf' }, includeDemonstration: { parameter: 'includeDemonstration' } },
        where: { agreementId: { column: 'agreementId' } },
      },
    },
    undocumented: {
      path: 'signatures.nodes.slot.label',
      label: { fr: 'Signataires non documentés', en: 'Undocumented signatories' },
    },
    ...sourcesAt('sources'),
    agreementId: { path: 'id', label: AGREEMENT_ID },
  },
});

const withdrawn = `query Withdrawals($asOf: LocalDate, $includeDemonstration: Boolean = false) {
  agreements(asOf: $asOf, filter: { includeDemonstration: $includeDemonstration }) {
    nodes {
      id
      title
      signatures(status: ALL) { nodes { organization { id name } slot { label } withdrawal { id effectiveOn noticeOn reason remainsAccessible sources { title url } } } }
    }
  }
}`;
const SIGNATURE = '/agreements.nodes.signatures.nodes';

export const withdrawals = report({
  name: 'withdrawals',
  title: { fr: 'Retraits', en: 'Withdrawals' },
  description: {
    fr: 'Chaque retrait d’un signataire : quand il prend effet et pour quelle raison, telle que la source la donne.',
    en: 'Each withdrawal of a signatory: when it takes effect and for what reason, as the source gives it.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: withdrawn,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'agreements.nodes.signatures.nodes.withdrawal',
  key: ['withdrawalId'],
  columns: {
    year: { path: 'effectiveOn', as: 'YEAR', label: YEAR },
    effectiveOn: { path: 'effectiveOn', label: { fr: 'Prend effet le', en: 'Takes effect on' } },
    organization: { path: `${SIGNATURE}.organization.name`, label: ORGANIZATION },
    organizationId: { path: `${SIGNATURE}.organization.id`, label: ORGANIZATION_ID },
    slot: { path: `${SIGNATURE}.slot.label`, label: { fr: 'Signataire non documenté', en: 'Undocumented signatory' } },
    agreement: { path: '/agreements.nodes.title', label: { fr: 'Accord', en: 'Agreement' } },
    noticeOn: { path: 'noticeOn', label: { fr: 'Annoncé le', en: 'Notice given on' } },
    reason: { path: 'reason', label: { fr: 'Raison', en: 'Reason' } },
    remainsAccessible: { path: 'remainsAccessible', label: { fr: 'Reste accessible', en: 'Remains accessible' } },
    ...sourcesAt('sources'),
    agreementId: { path: '/agreements.nodes.id', label: AGREEMENT_ID },
    withdrawalId: { path: 'id', label: { fr: 'Identifiant du retrait', en: 'Id of the withdrawal' } },
  },
});

export const withdrawalsByYear = report({
  name: 'withdrawals-by-year',
  title: { fr: 'Retraits par année et par raison', en: 'Withdrawals by year and reason' },
  description: {
    fr: 'Combien de signataires se sont retirés, par année de prise d’effet et par raison.',
    en: 'How many signatories withdrew, by the year in which it took effect and by reason.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: withdrawn,
  parameters: { asOf: AS_OF, includeDemonstration: WITH_DEMONSTRATION },
  rows: 'agreements.nodes.signatures.nodes.withdrawal',
  key: ['year', 'reason'],
  columns: {
    year: { path: 'effectiveOn', as: 'YEAR', label: YEAR },
    reason: { path: 'reason', label: { fr: 'Raison', en: 'Reason' } },
    withdrawals: {
      count: true,
      unit: 'withdrawals',
      label: { fr: 'Retraits', en: 'Withdrawals' },
      records: {
        report: 'withdrawals',
        parameters: { asOf: { parameter: 'asOf' }, includeDemonstration: { parameter: 'includeDemonstration' } },
        where: { year: { column: 'year' }, reason: { column: 'reason' } },
      },
    },
  },
  chart: { mark: 'bar', x: 'year', y: 'withdrawals', series: 'reason' },
});
