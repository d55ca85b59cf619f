import { WorkstreamFileAddDocument, WorkstreamFileRemoveDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** A file of a workstream; it is added where it has arrived. */
export const fileForm = recordForm({
  record: WorkstreamFileAddDocument,
  given: ['workstreamId', 'uploadId'],
})({
  name: 'workstreamFile',
  words: { record: 'clubFile.add', recordSubmit: 'clubFile.add' },
  remove: {
    mutation: WorkstreamFileRemoveDocument,
    button: 'clubFile.removeButton',
    title: 'clubFile.remove',
    outcome: 'clubFile.removed',
  },
  fields: {
    title: { kind: 'text', label: 'word.title', required: true },
    note: { kind: 'lines', label: 'clubFile.noteField' },
  },
});
