import {
  TrainingSessionPageDocument,
  TrainingSessionPlanDocument,
  TrainingSessionUpdateDocument,
} from '../../generated/graphql.js';
import { recordForm } from '../../write/record-form.js';

/** When, where and for how many a course is given; who teaches is said on its page. */
export const sessionForm = recordForm({
  record: TrainingSessionPlanDocument,
  update: TrainingSessionUpdateDocument,
  read: TrainingSessionPageDocument,
  given: ['courseId'],
})({
  name: 'trainingSession',
  words: {
    record: 'training.write.plan',
    recordSubmit: 'training.write.planSubmit',
    recordIntro: 'training.write.planIntro',
    update: 'training.write.edit',
    updateSubmit: 'training.write.editSubmit',
  },
  fields: {
    halfDays: {
      kind: 'rows',
      label: 'training.halfDays',
      help: 'training.write.halfDaysHelp',
      required: true,
      add: 'training.write.addHalfDay',
      columns: {
        on: { kind: 'day', label: 'training.write.day', required: true },
        half: { kind: 'choice', label: 'training.write.half', labels: 'training.halves', required: true },
        from: { kind: 'text', label: 'training.write.from' },
        to: { kind: 'text', label: 'training.write.to' },
        room: { kind: 'text', label: 'training.room' },
      },
    },
    evenOnHolidays: { kind: 'check', label: 'training.write.evenOnHolidays', held: () => false },
    mode: {
      kind: 'choice',
      label: 'training.write.mode',
      labels: 'training.modes',
      required: true,
      initial: 'ON_SITE',
    },
    place: { kind: 'text', label: 'word.place', help: 'training.write.placeHelp' },
    address: { kind: 'text', label: 'training.write.address' },
    territory: {
      kind: 'text',
      label: 'training.write.commune',
      help: 'training.write.communeHelp',
      held: ({ territory }) => territory?.code,
      sent: (code) => ({ kind: 'COMMUNE', code }),
    },
    zone: { kind: 'text', label: 'training.write.zone', help: 'training.write.zoneHelp' },
    remoteUrl: { kind: 'link', label: 'training.write.remoteUrl', help: 'training.write.remoteUrlHelp' },
    capacity: { kind: 'whole', label: 'training.write.capacity' },
    admission: {
      kind: 'choice',
      label: 'training.write.admission',
      labels: 'training.admissions',
      required: true,
      initial: 'FIRST_COME',
    },
    minimum: { kind: 'whole', label: 'training.write.minimum' },
    decisionOn: { kind: 'day', label: 'training.write.decisionOn' },
    enrolUntil: { kind: 'day', label: 'training.write.enrolUntil', help: 'training.write.enrolUntilHelp' },
  },
  opens: ({ trainingSession }) => trainingSession && `/formations/sessions/${trainingSession.id}`,
});
