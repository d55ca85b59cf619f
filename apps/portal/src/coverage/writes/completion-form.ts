import {
  CompletionRecordDocument,
  CompletionRemoveDocument,
  CompletionToChangeDocument,
  CompletionUpdateDocument,
  CoursesDocument,
} from '../../generated/graphql.js';
import type { Options } from '../../write/record-fields.js';
import { recordForm } from '../../write/record-form.js';

const MOST_COURSES = 100;

const courses: Options = async (ask) => {
  const answer = await ask(CoursesDocument, { first: MOST_COURSES });
  return (answer?.courses.nodes ?? []).map(({ id, title }) => ({ value: id, label: title }));
};

/** A training that somebody completed, as it is told by hand; what follows from attendance is corrected there. */
export const completionForm = recordForm({
  record: CompletionRecordDocument,
  update: CompletionUpdateDocument,
  read: CompletionToChangeDocument,
  given: ['personId'],
})({
  name: 'completion',
  remove: {
    mutation: CompletionRemoveDocument,
    title: 'coverage.completionRemove',
    outcome: 'coverage.completionRemoved',
  },
  words: {
    record: 'coverage.completionRecord',
    recordSubmit: 'coverage.completionRecordSubmit',
    recordIntro: 'coverage.completionIntro',
    update: 'coverage.completionUpdate',
    updateSubmit: 'word.save',
  },
  fields: {
    courseId: {
      kind: 'choice',
      label: 'coverage.completionCourse',
      help: 'coverage.completionCourseHelp',
      options: courses,
      held: ({ course }) => course?.id ?? null,
    },
    courseVersion: { kind: 'whole', label: 'coverage.completionVersion' },
    label: { kind: 'text', label: 'coverage.completionLabel', help: 'coverage.completionLabelHelp' },
    completedOn: { kind: 'partialDate', label: 'coverage.completionDay', required: true },
    attendedMinutes: {
      kind: 'number',
      label: 'coverage.completionHours',
      help: 'coverage.completionHoursHelp',
      held: ({ attendedMinutes }) => attendedMinutes && attendedMinutes / 60,
      sent: (hours) => Math.round(hours * 60),
    },
    plannedMinutes: {
      kind: 'number',
      label: 'coverage.completionPlanned',
      held: ({ plannedMinutes }) => plannedMinutes && plannedMinutes / 60,
      sent: (hours) => Math.round(hours * 60),
    },
    sources: { kind: 'sources' },
  },
});
