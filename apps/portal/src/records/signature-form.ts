import {
  SignatureDocument,
  SignatureRecordDocument,
  SignatureRemoveDocument,
  SignatureUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';
import { agreements } from './agreement-choices.js';

/** Who signed which agreement; the page tells one of both. */
export const signatureForm = recordForm({
  record: SignatureRecordDocument,
  update: SignatureUpdateDocument,
  read: SignatureDocument,
})({
  name: 'signature',
  words: {
    record: 'records.signature',
    recordSubmit: 'records.signatureSubmit',
    update: 'records.signatureUpdate',
    updateSubmit: 'records.saveCorrection',
    correct: 'records.signatureUpdate',
  },
  remove: {
    mutation: SignatureRemoveDocument,
    button: 'records.signatureRemove',
    title: 'records.signatureRemove',
    question: 'records.signatureRemoveQuestion',
    on: ({ signedOn }) => signedOn,
    outcome: 'records.signatureRemoveOutcome',
  },
  fields: {
    agreementId: { kind: 'choice', label: 'network.agreement', options: agreements, required: true, stays: true },
    organizationId: {
      kind: 'organization',
      label: 'records.signatory',
      help: 'records.signatoryHelp',
      stays: true,
    },
    undocumentedKind: {
      kind: 'choice',
      label: 'records.undocumented',
      labels: 'organization.kinds',
      shown: ({ organizationId }) => !organizationId,
      stays: true,
    },
    signedOn: { kind: 'partialDate', label: 'records.signedOn', required: true },
    enteredIntoForceOn: { kind: 'partialDate', label: 'records.enteredIntoForceOn' },
    note: { kind: 'lines', label: 'records.note' },
    sources: { kind: 'sources' },
  },
});
