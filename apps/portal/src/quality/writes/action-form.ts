import {
  ImprovementActionDocument,
  ImprovementActionRecordDocument,
  ImprovementActionRemoveDocument,
  ImprovementActionUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';
import { ownComplaints } from './choices.js';

/** What a provider does to be better: that it was done, and what it changed, come later. */
export const actionForm = recordForm({
  record: ImprovementActionRecordDocument,
  update: ImprovementActionUpdateDocument,
  read: ImprovementActionDocument,
  given: ['organizationId'],
})({
  name: 'improvementAction',
  words: {
    record: 'quality.write.action',
    recordSubmit: 'word.save',
    update: 'quality.write.actionEdit',
    updateSubmit: 'word.save',
    correct: 'quality.write.follow',
  },
  remove: {
    mutation: ImprovementActionRemoveDocument,
    title: 'quality.write.actionRemove',
    outcome: 'quality.write.removeOutcome',
  },
  fields: {
    title: { kind: 'text', label: 'quality.action', required: true },
    origin: { kind: 'choice', label: 'quality.origin', labels: 'quality.origins', required: true },
    complaintId: {
      kind: 'choice',
      label: 'quality.complaint',
      options: ownComplaints,
      shown: (values) => values['origin'] === 'COMPLAINT',
      held: ({ complaint }) => complaint?.id,
    },
    detail: { kind: 'lines', label: 'word.detail' },
    personId: {
      kind: 'person',
      label: 'quality.responsible',
      help: 'quality.write.responsibleHelp',
      held: ({ person }) => person,
    },
    decidedOn: { kind: 'day', label: 'quality.decidedOn', required: true },
    dueOn: { kind: 'day', label: 'quality.dueOn', required: true, notBefore: 'decidedOn' },
    doneOn: { kind: 'day', label: 'quality.doneOn', notBefore: 'decidedOn' },
    checkedOn: { kind: 'day', label: 'quality.checkedOn', notBefore: 'doneOn' },
    effect: { kind: 'lines', label: 'quality.effect' },
  },
});
