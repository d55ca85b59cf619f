import { today } from '../../day/day.js';
import { rowsOf } from '../../form/values.js';
import {
  CourseCreateDocument,
  CoursesDocument,
  CourseToChangeDocument,
  type CourseToChangeQuery,
  CourseUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

const MINUTES = 60;

/** What is corrected, in whatever language the page is read. */
const french = (course: NonNullable<CourseToChangeQuery['course']>) =>
  course.translations?.find(({ locale }) => locale === 'fr') ?? course;

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
    title: { kind: 'text', label: 'training.title', required: true, held: (course) => french(course).title },
    objectives: {
      kind: 'lines',
      label: 'training.objectives',
      required: true,
      held: (course) => french(course).objectives,
    },
    prerequisites: {
      kind: 'lines',
      label: 'training.prerequisites',
      held: (course) => french(course).prerequisites,
    },
    programme: {
      kind: 'lines',
      label: 'training.programme',
      required: true,
      held: (course) => french(course).programme,
    },
    audience: {
      kind: 'lines',
      label: 'training.audience',
      required: true,
      held: (course) => french(course).audience,
    },
    methods: {
      kind: 'lines',
      label: 'training.methods',
      required: true,
      held: (course) => french(course).methods,
    },
    assessment: {
      kind: 'lines',
      label: 'training.assessment',
      required: true,
      held: (course) => french(course).assessment,
    },
    accessibility: {
      kind: 'lines',
      label: 'training.accessibility',
      required: true,
      held: (course) => french(course).accessibility,
    },
    accessDelay: {
      kind: 'lines',
      label: 'training.accessDelay',
      required: true,
      held: (course) => french(course).accessDelay,
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
    prerequisiteCourses: {
      kind: 'rows',
      label: 'training.prerequisite.courses',
      help: 'training.prerequisite.coursesHelp',
      add: 'training.prerequisite.add',
      held: (course) => (course.draft ?? course).prerequisiteCourses.map(({ id }) => ({ courseId: id })),
      columns: {
        courseId: {
          kind: 'choice',
          label: 'training.course',
          required: true,
          options: async (ask) =>
            (
              (await ask(CoursesDocument, { first: 100, asOf: today(), filter: { includeDemonstration: true } }))
                ?.courses.nodes ?? []
            ).map(({ id, title }) => ({ value: id, label: title })),
        },
      },
    },
    prerequisitePolicy: {
      kind: 'choice',
      label: 'training.prerequisite.policy',
      labels: 'training.prerequisitePolicies',
      initial: 'WARNS',
      shown: ({ prerequisiteCourses }) => rowsOf(prerequisiteCourses).length > 0,
      held: (course) => (course.draft ?? course).prerequisitePolicy,
    },
    isForElectedOfficials: {
      kind: 'check',
      label: 'training.write.forElectedOfficials',
      help: 'training.write.forElectedOfficialsHelp',
    },
  },
  opens: ({ course }) => course && `/formations/cours/${course.id}`,
});
