import { WorkstreamFileAddDocument, WorkstreamFileRemoveDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** What is said of a file that has arrived. */
export const fileForm = recordForm({
  record: WorkstreamFileAddDocument,
  given: ['workstreamId', 'uploadId'],
})({
  name: 'workstreamFile',
  words: { record: 'clubFile.add', recordSubmit: 'clubFile.addSubmit', recordIntro: 'clubFile.addIntro' },
  remove: {
    mutation: WorkstreamFileRemoveDocument,
    button: 'clubFile.removeButton',
    title: 'clubFile.remove',
    outcome: 'clubFile.removed',
  },
  fields: {
    title: { kind: 'text', label: 'clubFile.titleField', required: true },
    note: { kind: 'lines', label: 'clubFile.noteField' },
  },
});
