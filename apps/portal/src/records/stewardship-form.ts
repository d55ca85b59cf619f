import { StewardshipDocument, StewardshipRecordDocument, StewardshipUpdateDocument } from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** What a closing organization hands over: who takes it is often known later than what must be taken. */
export const stewardshipForm = recordForm({
  record: StewardshipRecordDocument,
  update: StewardshipUpdateDocument,
  read: StewardshipDocument,
  given: ['giverId'],
})({
  name: 'stewardship',
  words: {
    record: 'records.stewardship',
    recordSubmit: 'records.stewardshipSubmit',
    update: 'records.stewardshipEditTitle',
    updateSubmit: 'records.stewardshipSubmit',
    correct: 'records.stewardshipEdit',
  },
  fields: {
    subject: {
      kind: 'choice',
      label: 'records.subject',
      labels: 'profile.subjects',
      required: true,
      stays: true,
    },
    takerId: {
      kind: 'organization',
      label: 'records.taker',
      help: 'records.takerHelp',
      held: ({ taker }) => taker,
    },
    handedOn: { kind: 'partialDate', label: 'records.handedOn' },
    detail: { kind: 'lines', label: 'word.detail' },
    sources: { kind: 'sources' },
  },
});
