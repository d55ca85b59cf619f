import { today } from '../day/day.js';
import { ReuseDocument, ReuseRecordDocument, ReuseRemoveDocument, ReuseUpdateDocument } from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';
import { ownPlaces } from '../organization/own-places.js';

/** What one's organization did with what came of a workstream of others. */
export const reuseForm = recordForm({
  record: ReuseRecordDocument,
  update: ReuseUpdateDocument,
  read: ReuseDocument,
  given: ['deliverableId'],
})({
  name: 'reuse',
  words: {
    record: 'club.write.reuse',
    recordSubmit: 'club.write.reuseSubmit',
    recordIntro: 'club.write.reuseIntro',
    recorded: 'club.write.outcomeDone.reuse',
    update: 'word.change',
    correct: 'word.change',
    updateSubmit: 'club.write.reuseUpdateSubmit',
  },
  remove: { mutation: ReuseRemoveDocument, title: 'club.write.reuseRemove', outcome: 'club.write.reuseRemoved' },
  fields: {
    organizationId: {
      kind: 'choice',
      label: 'club.write.reusedBy',
      required: true,
      stays: true,
      options: ownPlaces,
    },
    kind: {
      kind: 'choice',
      label: 'club.write.reuseKind',
      labels: 'club.reuseKinds',
      required: true,
      initial: 'TAUGHT',
    },
    reusedOn: { kind: 'day', label: 'club.write.on', required: true, initial: today },
    territoryId: { kind: 'told', sent: () => null, stays: true },
    statement: { kind: 'lines', label: 'club.write.reuseStatement', required: true },
  },
});
