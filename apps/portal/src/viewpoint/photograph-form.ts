import {
  PhotographRecordDocument,
  PhotographRemoveDocument,
  PhotographUpdateDocument,
  ViewpointPhotographDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** What is told of a photograph of a series. */
export const photographForm = recordForm({
  record: PhotographRecordDocument,
  update: PhotographUpdateDocument,
  read: ViewpointPhotographDocument,
  given: ['itemId', 'mediaId', 'seriesVersion'],
})({
  name: 'photograph',
  words: {
    record: 'viewpoint.addFrom',
    recordSubmit: 'viewpoint.recordSubmit',
    update: 'viewpoint.updateTitle',
    updateSubmit: 'viewpoint.updateSubmit',
  },
  remove: {
    mutation: PhotographRemoveDocument,
    title: 'viewpoint.removeTitle',
    outcome: 'viewpoint.removeOutcome',
  },
  fields: {
    takenOn: { kind: 'partialDate', label: 'viewpoint.takenOn', help: 'viewpoint.takenOnHelp', required: true },
    author: { kind: 'text', label: 'viewpoint.author', help: 'viewpoint.authorHelp' },
    commentFr: { kind: 'lines', label: 'viewpoint.commentFr' },
    commentEn: { kind: 'lines', label: 'viewpoint.commentEn' },
  },
});
