import { today } from '../../day/day.js';
import {
  WorkstreamDecisionDocument,
  WorkstreamDecisionRecordDocument,
  WorkstreamDecisionRemoveDocument,
  WorkstreamDecisionUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** What those who make a workstream have decided. */
export const decisionForm = recordForm({
  record: WorkstreamDecisionRecordDocument,
  update: WorkstreamDecisionUpdateDocument,
  read: WorkstreamDecisionDocument,
  given: ['workstreamId', 'meetingId'],
})({
  name: 'workstreamDecision',
  words: {
    record: 'meeting.decide',
    recordSubmit: 'meeting.decideSubmit',
    recorded: 'meeting.decideDone',
    update: 'word.change',
    correct: 'word.change',
    updated: 'meeting.decideChanged',
    updateSubmit: 'meeting.decideChangeSubmit',
  },
  remove: {
    mutation: WorkstreamDecisionRemoveDocument,
    title: 'meeting.decideRemove',
    outcome: 'meeting.decideRemoved',
  },
  fields: {
    statement: { kind: 'lines', label: 'meeting.statement', required: true },
    decidedOn: { kind: 'day', label: 'meeting.decided', initial: today },
    reviewOn: { kind: 'day', label: 'meeting.review', help: 'meeting.reviewHelp' },
  },
});
