import { today } from '../day/day.js';
import {
  CoursesDocument,
  TrainingNeedCreateDocument,
  TrainingNeedDocument,
  TrainingNeedUpdateDocument,
} from '../generated/graphql.js';
import { recordForm } from '../write/record-form.js';

const formOf = (record: 'need.write.own' | 'need.write.team') =>
  recordForm({ record: TrainingNeedCreateDocument, update: TrainingNeedUpdateDocument, read: TrainingNeedDocument })({
    name: record === 'need.write.own' ? 'trainingNeed' : 'trainingNeedOfTeam',
    words: {
      record,
      recordSubmit: 'need.write.submit',
      recordIntro: 'need.write.intro',
      update: 'need.write.edit',
      updateSubmit: 'need.write.editSubmit',
    },
    fields: {
      organizationId: { kind: 'ownOrganization', label: 'word.organization', stays: true },
      personId: { kind: 'told', sent: () => null, stays: true },
      courseId: {
        kind: 'choice',
        label: 'need.write.course',
        help: 'need.write.courseHelp',
        held: ({ course }) => course?.id,
        options: async (ask) =>
          (
            (await ask(CoursesDocument, { first: 100, asOf: today(), filter: { includeDemonstration: true } }))?.courses
              .nodes ?? []
          ).map(({ id, title }) => ({ value: id, label: title })),
      },
      subject: { kind: 'text', label: 'need.write.subject' },
      outcome: { kind: 'lines', label: 'need.write.outcome', required: true },
      headcount: { kind: 'whole', label: 'need.write.headcount' },
      wishedFrom: { kind: 'day', label: 'need.write.wishedFrom' },
      wishedTo: { kind: 'day', label: 'need.write.wishedTo', notBefore: 'wishedFrom' },
      territory: {
        kind: 'text',
        label: 'need.write.commune',
        held: ({ territory }) => territory?.code,
        sent: (code) => ({ kind: 'COMMUNE', code }),
      },
      providerId: { kind: 'organization', label: 'need.write.provider', held: ({ provider }) => provider?.id },
    },
  });

/** What somebody needs, and what a team does; for whom is told by the button. */
export const needForm = formOf('need.write.own');
export const teamNeedForm = formOf('need.write.team');
