import { CourseCreateDocument, CourseToChangeDocument, CourseUpdateDocument } from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

const MINUTES = 60;

/** What a course says of itself; corrected is its draft, or what holds where there is none. */
export const courseForm = recordForm({
  record: CourseCreateDocument,
  update: CourseUpdateDocument,
  read: CourseToChangeDocument,
})({
  name: 'course',
  words: {
    record: 'training.write.course',
    recordSubmit: 'training.write.courseSubmit',
    update: 'training.write.courseEdit',
    updateSubmit: 'training.write.courseEditSubmit',
    updateIntro: 'training.write.courseEditIntro',
  },
  fields: {
    organizationId: { kind: 'ownOrganization', label: 'training.provider', required: true, stays: true },
    title: { kind: 'text', label: 'training.title', required: true, held: (course) => (course.draft ?? course).title },
    objectives: {
      kind: 'lines',
      label: 'training.objectives',
      required: true,
      held: (course) => (course.draft ?? course).objectives,
    },
    prerequisites: {
      kind: 'lines',
      label: 'training.prerequisites',
      held: (course) => (course.draft ?? course).prerequisites,
    },
    programme: {
      kind: 'lines',
      label: 'training.programme',
      required: true,
      held: (course) => (course.draft ?? course).programme,
    },
    audience: {
      kind: 'lines',
      label: 'training.audience',
      required: true,
      held: (course) => (course.draft ?? course).audience,
    },
    methods: {
      kind: 'lines',
      label: 'training.methods',
      required: true,
      held: (course) => (course.draft ?? course).methods,
    },
    assessment: {
      kind: 'lines',
      label: 'training.assessment',
      required: true,
      held: (course) => (course.draft ?? course).assessment,
    },
    accessibility: {
      kind: 'lines',
      label: 'training.accessibility',
      required: true,
      held: (course) => (course.draft ?? course).accessibility,
    },
    accessDelay: {
      kind: 'lines',
      label: 'training.accessDelay',
      required: true,
      held: (course) => (course.draft ?? course).accessDelay,
    },
    durationMinutes: {
      kind: 'number',
      label: 'training.write.hours',
      required: true,
      held: (course) => (course.draft ?? course).durationMinutes / MINUTES,
      sent: (hours) => Math.round(hours * MINUTES),
    },
    priceCents: {
      kind: 'money',
      label: 'training.price',
      help: 'training.write.priceHelp',
      held: (course) => (course.draft ?? course).priceCents,
    },
    isForElectedOfficials: {
      kind: 'check',
      label: 'training.write.forElectedOfficials',
      help: 'training.write.forElectedOfficialsHelp',
    },
  },
  opens: ({ course }) => course && `/formations/cours/${course.id}`,
});
