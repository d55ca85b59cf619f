import {
  TrainerCompetenceDocument,
  TrainerCompetenceRecordDocument,
  TrainerCompetenceRemoveDocument,
  TrainerCompetenceUpdateDocument,
} from '../../generated/graphql.js';
import type { Values } from '../../form/drafts.js';
import { recordForm } from '../../write/record-form.js';
import { completionsOf } from './completions.js';

const MINUTES = 60;
const isTraining = (values: Values): boolean => values['kind'] === 'CONTINUING_TRAINING';

/** A line of the file of somebody who teaches. */
export const competenceForm = recordForm({
  record: TrainerCompetenceRecordDocument,
  update: TrainerCompetenceUpdateDocument,
  read: TrainerCompetenceDocument,
  given: ['organizationId', 'personId'],
})({
  name: 'trainerCompetence',
  words: {
    record: 'quality.write.competence',
    recordSubmit: 'word.save',
    update: 'quality.write.competenceEdit',
    updateSubmit: 'word.save',
  },
  remove: {
    mutation: TrainerCompetenceRemoveDocument,
    title: 'quality.write.competenceRemove',
    outcome: 'quality.write.removeOutcome',
  },
  fields: {
    kind: { kind: 'choice', label: 'word.kind', labels: 'quality.competenceKinds', required: true },
    title: { kind: 'text', label: 'quality.title', required: true },
    institution: { kind: 'text', label: 'quality.institution' },
    obtainedOn: { kind: 'partialDate', label: 'quality.obtainedOn', required: true },
    endedOn: { kind: 'partialDate', label: 'word.end', notBefore: 'obtainedOn' },
    minutes: {
      kind: 'number',
      label: 'quality.hours',
      shown: isTraining,
      held: ({ minutes }) => minutes && minutes / MINUTES,
      sent: (hours) => Math.round(hours * MINUTES),
    },
    completionId: {
      kind: 'choice',
      label: 'quality.completion',
      options: completionsOf,
      shown: isTraining,
      held: ({ completion }) => completion?.id,
    },
    note: { kind: 'lines', label: 'quality.note' },
    documentUrl: { kind: 'link', label: 'quality.documentUrl' },
  },
});
