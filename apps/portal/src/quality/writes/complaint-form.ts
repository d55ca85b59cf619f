import {
  ComplaintDocument,
  ComplaintRecordDocument,
  ComplaintRemoveDocument,
  ComplaintUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';
import { ownCourses, ownSessions } from './choices.js';

/** What somebody complains about: the answer and the end come later. */
export const complaintForm = recordForm({
  record: ComplaintRecordDocument,
  update: ComplaintUpdateDocument,
  read: ComplaintDocument,
  given: ['organizationId'],
})({
  name: 'complaint',
  words: {
    record: 'quality.write.complaint',
    recordSubmit: 'word.save',
    recordIntro: 'quality.write.complaintIntro',
    update: 'quality.write.complaintEdit',
    updateSubmit: 'word.save',
    correct: 'quality.write.follow',
  },
  remove: {
    mutation: ComplaintRemoveDocument,
    title: 'quality.write.complaintRemove',
    outcome: 'quality.write.removeOutcome',
  },
  fields: {
    receivedOn: { kind: 'day', label: 'quality.receivedOn', required: true },
    channel: { kind: 'choice', label: 'quality.channel', labels: 'quality.channels', required: true },
    subject: { kind: 'text', label: 'quality.subject', help: 'quality.write.subjectHelp', required: true },
    detail: { kind: 'lines', label: 'quality.description' },
    complainant: { kind: 'text', label: 'quality.complainant', help: 'quality.write.complainantHelp' },
    contact: { kind: 'text', label: 'quality.contact' },
    personId: { kind: 'person', label: 'quality.write.person', held: ({ person }) => person },
    courseId: { kind: 'choice', label: 'quality.course', options: ownCourses, held: ({ course }) => course?.id },
    trainingSessionId: {
      kind: 'choice',
      label: 'quality.session',
      options: ownSessions,
      held: ({ trainingSession }) => trainingSession?.id,
    },
    answerDueOn: {
      kind: 'day',
      label: 'quality.answerDueOn',
      help: 'quality.write.answerDueHelp',
      notBefore: 'receivedOn',
    },
    answeredOn: { kind: 'day', label: 'quality.answeredOn', notBefore: 'receivedOn' },
    answer: { kind: 'lines', label: 'quality.answer' },
    closedOn: { kind: 'day', label: 'quality.closedOn', notBefore: 'answeredOn' },
  },
});
