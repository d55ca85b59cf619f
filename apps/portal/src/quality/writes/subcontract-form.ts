import {
  SubcontractDocument,
  SubcontractRecordDocument,
  SubcontractRemoveDocument,
  SubcontractUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';
import { ownSessions } from './choices.js';

/** By whom a provider has trainings given in its name. */
export const subcontractForm = recordForm({
  record: SubcontractRecordDocument,
  update: SubcontractUpdateDocument,
  read: SubcontractDocument,
  given: ['organizationId'],
})({
  name: 'subcontract',
  words: {
    record: 'quality.write.subcontract',
    recordSubmit: 'word.save',
    update: 'quality.write.subcontractEdit',
    updateSubmit: 'word.save',
    correct: 'quality.write.follow',
  },
  remove: {
    mutation: SubcontractRemoveDocument,
    title: 'quality.write.subcontractRemove',
    outcome: 'quality.write.removeOutcome',
  },
  fields: {
    contractor: { kind: 'text', label: 'quality.contractor', required: true },
    siren: { kind: 'siren', label: 'word.siren' },
    declarationNumber: { kind: 'text', label: 'quality.declarationNumber' },
    subject: { kind: 'text', label: 'quality.contractSubject', required: true },
    validFrom: { kind: 'day', label: 'quality.from', required: true },
    validUntil: { kind: 'day', label: 'word.until', notBefore: 'validFrom' },
    sessions: {
      kind: 'rows',
      label: 'quality.sessions',
      required: true,
      add: 'quality.write.addSession',
      held: ({ sessions }) => sessions.map(({ id }) => ({ trainingSessionId: id })),
      columns: {
        trainingSessionId: { kind: 'choice', label: 'quality.session', options: ownSessions, required: true },
      },
    },
    verifiedOn: { kind: 'day', label: 'quality.verifiedOn' },
    verification: { kind: 'lines', label: 'quality.verification' },
    documentUrl: { kind: 'link', label: 'quality.documentUrl' },
  },
});
