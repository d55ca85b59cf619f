import {
  AssertedFigureDocument,
  AssertedFigureRecordDocument,
  AssertedFigureRemoveDocument,
  AssertedFigureUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';
import { agreements } from './agreement-choices.js';

const isOfAgreement = (values: { measure?: unknown }): boolean => values.measure === 'SIGNATORIES';

/** A figure that a source asserts, to stand beside the counted one. */
export const figureForm = recordForm({
  record: AssertedFigureRecordDocument,
  update: AssertedFigureUpdateDocument,
  read: AssertedFigureDocument,
})({
  name: 'assertedFigure',
  words: {
    record: 'records.figure',
    recordSubmit: 'records.figureSubmit',
    update: 'records.figureUpdate',
    updateSubmit: 'records.saveCorrection',
  },
  remove: {
    mutation: AssertedFigureRemoveDocument,
    title: 'records.figureRemove',
    question: 'records.figureRemoveQuestion',
    on: ({ on }) => on,
    outcome: 'records.figureRemoveOutcome',
    submit: 'records.figureRemoveSubmit',
  },
  fields: {
    measure: {
      kind: 'choice',
      label: 'records.figureMeasure',
      labels: 'figures.measures',
      required: true,
      stays: true,
    },
    agreementId: {
      kind: 'choice',
      label: 'network.agreement',
      options: agreements,
      shown: isOfAgreement,
      required: true,
      stays: true,
    },
    organizationKind: {
      kind: 'choice',
      label: 'records.figureKind',
      labels: 'organization.kinds',
      shown: isOfAgreement,
      stays: true,
    },
    organizationId: {
      kind: 'organization',
      label: 'word.organization',
      help: 'records.figureOrganizationHelp',
      shown: (values) => !isOfAgreement(values),
      stays: true,
    },
    comparison: {
      kind: 'choice',
      label: 'records.figureComparison',
      labels: 'records.figureComparisons',
      initial: 'EXACTLY',
      required: true,
    },
    value: { kind: 'number', label: 'records.figureValue', required: true },
    on: { kind: 'partialDate', label: 'records.figureOn', required: true },
    statement: { kind: 'lines', label: 'records.figureStatement' },
    note: { kind: 'lines', label: 'records.note' },
    sources: { kind: 'sources', required: true },
  },
});
