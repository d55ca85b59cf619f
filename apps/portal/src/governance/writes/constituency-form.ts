import { ConstituencyAddDocument, ConstituencyDocument, ConstituencyUpdateDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** Those who fill certain seats of a body. */
export const constituencyForm = recordForm({
  record: ConstituencyAddDocument,
  update: ConstituencyUpdateDocument,
  read: ConstituencyDocument,
  given: ['governingBodyId'],
})({
  name: 'constituency',
  words: {
    record: 'governance.write.addConstituency',
    recordSubmit: 'governance.write.constituencySubmit',
    update: 'governance.write.constituencyEdit',
    updateSubmit: 'governance.write.constituencyEditSubmit',
    which: 'governance.constituency',
  },
  fields: {
    name: { kind: 'text', label: 'governance.write.constituencyName', required: true },
    seats: { kind: 'whole', label: 'governance.write.seats', required: true },
  },
});
