import { today } from '../day/day.js';
import {
  GroundTestDocument,
  GroundTestRecordDocument,
  GroundTestRemoveDocument,
  GroundTestUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

/** That one tried it out on the ground. */
export const testForm = recordForm({
  record: GroundTestRecordDocument,
  update: GroundTestUpdateDocument,
  read: GroundTestDocument,
  given: ['workstreamId'],
})({
  name: 'groundTest',
  words: {
    record: 'club.write.test',
    recordSubmit: 'club.write.testSubmit',
    recorded: 'club.write.testDone.saved',
    update: 'word.change',
    correct: 'word.change',
    updated: 'club.write.testDone.updated',
    updateSubmit: 'club.write.testUpdateSubmit',
  },
  remove: { mutation: GroundTestRemoveDocument, title: 'club.write.testRemove', outcome: 'club.write.testRemoved' },
  fields: {
    testedOn: { kind: 'day', label: 'club.write.testedOn', required: true, initial: today },
    territoryId: { kind: 'told', sent: () => null, stays: true },
    summary: { kind: 'lines', label: 'club.write.summary', required: true },
  },
});
