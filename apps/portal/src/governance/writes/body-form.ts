import {
  GoverningBodyCreateDocument,
  GoverningBodyDocument,
  GoverningBodyUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** A body that governs the network or an organization. */
export const bodyForm = recordForm({
  record: GoverningBodyCreateDocument,
  update: GoverningBodyUpdateDocument,
  read: GoverningBodyDocument,
})({
  name: 'governingBody',
  words: {
    record: 'governance.write.body',
    recordSubmit: 'governance.write.bodySubmit',
    update: 'governance.write.bodyEdit',
    updateSubmit: 'governance.write.bodyEditSubmit',
  },
  fields: {
    name: { kind: 'text', label: 'word.name', required: true },
    key: { kind: 'text', label: 'word.key', help: 'governance.write.keyHelp', required: true, stays: true },
    kind: { kind: 'choice', label: 'governance.write.kind', labels: 'governance.kinds', required: true },
    organizationId: {
      kind: 'ownOrganization',
      label: 'word.organization',
      help: 'governance.write.ofNetworkHelp',
      stays: true,
    },
    createdOn: { kind: 'partialDate', label: 'governance.created' },
    quorumPercent: {
      kind: 'whole',
      most: 100,
      label: 'governance.write.quorum',
      help: 'governance.write.quorumHelp',
    },
    constituencies: {
      kind: 'rows',
      label: 'governance.write.constituencies',
      help: 'governance.write.constituenciesHelp',
      add: 'governance.write.addConstituency',
      columns: {
        name: { kind: 'text', label: 'governance.write.constituencyName', required: true },
        seats: { kind: 'whole', label: 'governance.write.seats', required: true },
      },
      required: true,
      stays: true,
    },
  },
});
