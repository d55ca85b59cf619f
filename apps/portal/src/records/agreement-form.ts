import { AgreementCreateDocument, AgreementRecordDocument, AgreementUpdateDocument } from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';
import { agreements } from './agreement-choices.js';

/** What organizations sign. */
export const agreementForm = recordForm({
  record: AgreementCreateDocument,
  update: AgreementUpdateDocument,
  read: AgreementRecordDocument,
})({
  name: 'agreement',
  words: {
    record: 'records.agreementCreate',
    recordSubmit: 'records.agreementCreateSubmit',
    update: 'records.agreementUpdate',
    updateSubmit: 'records.agreementUpdateSubmit',
  },
  fields: {
    title: { kind: 'text', label: 'word.title', required: true },
    key: { kind: 'text', label: 'word.key', help: 'records.keyHelp', required: true, stays: true },
    kind: {
      kind: 'choice',
      label: 'word.kind',
      labels: 'agreement.kinds',
      except: ['DEMONSTRATION'],
      required: true,
      stays: true,
    },
    signedOn: { kind: 'partialDate', label: 'records.signedOn', required: true },
    inForceOn: { kind: 'partialDate', label: 'records.inForceOn' },
    endedOn: { kind: 'partialDate', label: 'word.end', notBefore: 'signedOn', later: true },
    supersedesId: { kind: 'choice', label: 'records.supersedes', options: agreements, stays: true },
    supersedesInferred: {
      kind: 'check',
      label: 'records.supersedesInferred',
      shown: ({ supersedesId }) => Boolean(supersedesId),
      stays: true,
    },
    supersedesNote: {
      kind: 'lines',
      label: 'records.supersedesNote',
      shown: ({ supersedesId }, agreement) => Boolean(supersedesId ?? agreement),
    },
    sources: { kind: 'sources' },
  },
  opens: ({ agreement }) => agreement && `/reseau/accords/${agreement.key}`,
});
